/** The doors to a milestone and its plan in an edition: making it, and every change of the plan. */
@NullMarked
package nl.mijlpaal.command.planning;

import org.jspecify.annotations.NullMarked;
