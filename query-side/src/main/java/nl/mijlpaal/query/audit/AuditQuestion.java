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
 * @param above only entries with a higher index
 * @param below only entries with a lower index
 * @param oldest whether the oldest of them are wanted, where the limit leaves some out
 * @param limit how many at most
 */
public record AuditQuestion(
    Classification clearance,
    @Nullable String actor,
    @Nullable String area,
    @Nullable String type,
    @Nullable String milestone,
    @Nullable Instant recordedFrom,
    @Nullable Instant recordedTo,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    long above,
    long below,
    boolean oldest,
    int limit) {

  /** Everything that may be seen between two positions. */
  static AuditQuestion all(
      Classification clearance, long above, long below, boolean oldest, int limit) {
    return new AuditQuestion(
        clearance, null, null, null, null, null, null, null, null, above, below, oldest, limit);
  }
}
