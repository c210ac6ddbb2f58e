/**
 * What people typed, for the read side, and to see whether somebody types the same again: events
 * hold only an id and a commitment, so that a text can be erased everywhere by erasing it here.
 */
@NullMarked
package nl.mijlpaal.command.texts;

import org.jspecify.annotations.NullMarked;
