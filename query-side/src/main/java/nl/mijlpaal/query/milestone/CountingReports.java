package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mijlpaal.contract.MilestoneEvent.ReportReturned;
import org.jspecify.annotations.Nullable;

/**
 * Which reports count: what was last said of each, and from which day on it counts no more because
 * it was returned. A report that is corrected after it was returned counts again.
 */
final class CountingReports {
  private final Map<UUID, Fact> said = new HashMap<>();
  private final Map<UUID, Fact> returned = new HashMap<>();

  /** Facts are kept in the order in which they were recorded. */
  void keep(Fact fact) {
    if (fact.report() != null) said.put(fact.report(), fact);
    var givenBack = fact.givenBack();
    if (givenBack != null)
      returned.merge(givenBack.report(), fact, (one, other) -> takesAway(one) ? one : other);
  }

  /** Lets go of all but these reports, and of what was returned before a day. */
  void trim(Collection<UUID> reports, LocalDate day) {
    said.keySet().retainAll(reports);
    returned.values().removeIf(fact -> fact.day().isBefore(day));
  }

  void clear() {
    said.clear();
    returned.clear();
  }

  /** The day of what was last said of a report, when that is here. */
  Optional<LocalDate> about(UUID report) {
    return Optional.ofNullable(said.get(report)).map(Fact::day);
  }

  /** A report does not when a correction took its place, or when it was returned by then. */
  boolean counts(Fact fact, LocalDate asOf) {
    if (fact.report() == null) return true;
    var last = said.get(fact.report());
    if (last != null && last.index() != fact.index()) return false;
    var back = returned.get(fact.report());
    return back == null || !takesAway(back) || back.day().isAfter(asOf);
  }

  /** Whether a report counts no more because of this; to return it twice is idle. */
  boolean takesAway(Fact fact) {
    var givenBack = fact.givenBack();
    if (givenBack == null || !fact.equals(returned.get(givenBack.report()))) return false;
    var last = said.get(givenBack.report());
    return last == null || last.index() < fact.index();
  }

  /**
   * From which day on facts are needed to fold from a day on: a day on which a report was returned
   * is folded anew from the day that the report was about.
   */
  LocalDate root(LocalDate day) {
    var root = day;
    for (var fact : returned.values())
      if (!fact.day().isBefore(day)) root = earlier(root, fact.givenBack());
    return root.isBefore(day) ? root(root) : root;
  }

  /** What a returned report covered shows again on the day that it is returned, or later. */
  LocalDate lastChange(LocalDate day) {
    var last = day;
    for (var fact : returned.values()) if (fact.day().isAfter(last)) last = fact.day();
    return last;
  }

  static LocalDate earlier(LocalDate day, @Nullable ReportReturned returned) {
    if (returned == null) return day;
    var about = returned.about().day();
    return about.isBefore(day) ? about : day;
  }
}
