/** The doors for a team that tells how it goes, and for the end of a milestone. */
@NullMarked
package nl.mijlpaal.command.reporting;

import org.jspecify.annotations.NullMarked;
