package nl.mijlpaal.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import nl.mijlpaal.contract.Classification;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for.
 *
 * @param type an event's name, such as {@code milestone.rescheduled}
 * @param milestone id or key
 * @param below only entries with a lower index
 * @param limit how many at most
 */
record AuditQuestion(
    Classification clearance,
    @Nullable String actor,
    @Nullable String area,
    @Nullable String type,
    @Nullable String milestone,
    @Nullable Instant recordedFrom,
    @Nullable Instant recordedTo,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    long below,
    int limit) {}
