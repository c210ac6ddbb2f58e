/**
 * What people typed: one table, filled in batches from the command side, which keeps the originals.
 * Events hold only ids and commitments, so a text that is erased there is nowhere else to be found.
 */
@NullMarked
package nl.mijlpaal.query.texts;

import org.jspecify.annotations.NullMarked;
