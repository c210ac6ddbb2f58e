package nl.mijlpaal.query.milestone;

import java.util.List;
import nl.mijlpaal.query.asof.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * A page of milestones.
 *
 * @param position up to which ledger index the answer knows everything
 * @param total how many there are on all pages, as far as the caller may see
 * @param parked aggregates whose newer entries the answer does not hold
 * @param next cursor of the next page
 */
record MilestoneList(
    long position,
    AsOf asOf,
    int total,
    List<MilestoneView> milestones,
    List<String> parked,
    @Nullable String next) {}
