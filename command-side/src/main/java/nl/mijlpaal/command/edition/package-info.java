/** The yearly edition: that it is open, and which milestones it covers. */
@NullMarked
package nl.mijlpaal.command.edition;

import org.jspecify.annotations.NullMarked;
