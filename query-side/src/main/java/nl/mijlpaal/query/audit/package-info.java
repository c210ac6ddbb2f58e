/**
 * Who changed what, when, and why: one row for each entry of the ledger, never merged, summed or
 * pruned. What a caller may not know is left out before anything is paged.
 */
@NullMarked
package nl.mijlpaal.query.audit;

import org.jspecify.annotations.NullMarked;
