package nl.mijlpaal.contract;

import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a team says of its milestone about one day (voortgangsmelding). Every part may be missing,
 * not all of them.
 *
 * @param forecast when the team now expects it (prognose)
 */
public record Report(
    @Nullable Status status,
    @Nullable Target forecast,
    @Nullable TextRef narrative,
    @Nullable TextRef evidence,
    @Nullable Impediment impediment) {}
