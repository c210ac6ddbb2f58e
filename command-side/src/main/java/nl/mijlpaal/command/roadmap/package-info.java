/**
 * A roadmap beside its milestones: what it is for, how its parts are called, what it hangs under.
 */
@NullMarked
package nl.mijlpaal.command.roadmap;

import org.jspecify.annotations.NullMarked;
