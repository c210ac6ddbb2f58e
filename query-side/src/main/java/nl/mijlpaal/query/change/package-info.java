/** What an event changed, field by field: the words that history and audit share. */
@NullMarked
package nl.mijlpaal.query.change;

import org.jspecify.annotations.NullMarked;
