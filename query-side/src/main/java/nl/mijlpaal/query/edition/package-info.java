/** The yearly editions of the action agenda: when each was opened, and what it covers. */
@NullMarked
package nl.mijlpaal.query.edition;

import org.jspecify.annotations.NullMarked;
