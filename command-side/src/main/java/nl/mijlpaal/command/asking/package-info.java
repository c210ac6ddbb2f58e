/**
 * What every command asked over HTTP has in common: when it became true and on what ground, the
 * revision it was decided on, the name under which it may be repeated, and the answer to it.
 */
@NullMarked
package nl.mijlpaal.command.asking;

import org.jspecify.annotations.NullMarked;
