package nl.mijlpaal.query.web.audit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.query.audit.AuditTable;
import nl.mijlpaal.query.consuming.Moments;
import nl.mijlpaal.query.consuming.Received;
import nl.mijlpaal.query.web.frame.Visit;
import org.springframework.stereotype.Component;

/**
 * Counts entries over time at a cost that does not grow with the log: of everything, by positions;
 * of what a filter finds, the newest alone.
 */
@Component
class Counting {
  private static final int NEWEST = 10_000;

  private static final Set<String> AXES = Set.of("recorded", "effective");

  private final AuditTable table;
  private final Moments moments;

  Counting(AuditTable table, Moments moments) {
    this.table = table;
    this.moments = moments;
  }

  /**
   * @param axis {@code recorded} or {@code effective}; anything else: the one on which there is
   *     something to pick
   */
  Optional<Histogram> over(String axis, Filter filter, String actor, Visit visit) {
    if (AXES.contains(axis)) return on(axis, filter, actor, visit);
    return on("recorded", filter, actor, visit)
        .filter(Histogram::drawn)
        .or(() -> on("effective", filter, actor, visit));
  }

  private Optional<Histogram> on(String axis, Filter filter, String actor, Visit visit) {
    var everything =
        visit.caller().maySee(Classification.DEPARTEMENTAAL_VERTROUWELIJK)
            && axis.equals("recorded")
            && !visit.past()
            && filter.periodAlone();
    return everything ? everything(filter, visit) : found(axis, filter, actor, visit);
  }

  private Optional<Histogram> everything(Filter filter, Visit visit) {
    var last = moments.dayOf(visit.at().recorded());
    return moments
        .dayOf(1)
        .flatMap(first ->
            last.map(end ->
                Histogram.of(
                    "recorded",
                    Objects.requireNonNullElse(filter.day("recordedFrom"), first),
                    Objects.requireNonNullElse(filter.day("recordedTo"), end),
                    this::between,
                    false,
                    filter,
                    visit)));
  }

  private long between(LocalDate first, LocalDate last) {
    return before(last.plusDays(1)) - before(first);
  }

  private long before(LocalDate day) {
    return moments.indexAt(day.atStartOfDay(Received.CALENDAR).toInstant().minusNanos(1000));
  }

  private Optional<Histogram> found(String axis, Filter filter, String actor, Visit visit) {
    var question = filter.question(visit, actor, Filter.Page.newest(NEWEST));
    var days = table.days(question, axis.equals("effective"));
    if (days.isEmpty()) return Optional.empty();
    var count = Histogram.Count.of(days);
    var cut = count.between(days.firstKey(), days.lastKey()) == NEWEST;
    var from = cut ? null : filter.day(axis + "From");
    return Optional.of(
        Histogram.of(
            axis,
            Objects.requireNonNullElse(from, days.firstKey()),
            Objects.requireNonNullElse(filter.day(axis + "To"), days.lastKey()),
            count,
            cut,
            filter,
            visit));
  }
}
