package nl.mijlpaal.query.milestone;

import java.util.List;
import nl.mijlpaal.query.asof.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * One milestone, and up to which ledger index the answer knows everything.
 *
 * @param review what became of its last report; absent while there is none
 */
record MilestoneAnswer(
    long position,
    AsOf asOf,
    MilestoneView milestone,
    @Nullable Review review,
    List<String> parked) {}
