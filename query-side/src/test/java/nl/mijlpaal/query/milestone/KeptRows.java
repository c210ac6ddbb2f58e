package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The rows as a table keeps them and answers from them, without a database. */
final class KeptRows {
  private final List<Fact> facts = new ArrayList<>();
  private final List<Slice> rows = new ArrayList<>();
  private RecentPast past = RecentPast.none();

  void add(Fact fact) {
    var since =
        facts.stream()
            .filter(f -> fact.corrects() && Objects.equals(f.report(), fact.report()))
            .map(Fact::day)
            .filter(fact.day()::isAfter)
            .min(Comparator.naturalOrder())
            .orElse(fact.day());
    var late = fact.corrects() || fact.givenBack() != null || since.isBefore(past.latest());
    var root = past.root(CountingReports.earlier(since, fact.givenBack()));
    if (late && root.isBefore(past.from())) reach(root);
    rows.addAll(past.add(fact));
    facts.add(fact);
  }

  /** As when another program goes on: nothing is at hand but what the rows say. */
  void forget() {
    if (!facts.isEmpty()) past = RecentPast.after(last(Long.MAX_VALUE, LocalDate.MAX));
  }

  /** As after a long time: what is before a day is not at hand any more. */
  void trim(LocalDate day) {
    past.trim(day);
  }

  private void reach(LocalDate asked) {
    var day = asked;
    for (var root = root(day); root.isBefore(day); root = root(day)) day = root;
    reachTo(day);
  }

  private LocalDate root(LocalDate day) {
    var root = day;
    for (var fact : facts)
      if (!fact.day().isBefore(day)) root = CountingReports.earlier(root, fact.givenBack());
    return root;
  }

  private void reachTo(LocalDate day) {
    var moving = moving(day);
    past.reach(
        day,
        asOf(Long.MAX_VALUE, day.minusDays(1)),
        facts.stream().filter(f -> !f.day().isBefore(day) || moving.contains(f)).toList());
  }

  /** The corrections that moved a report from that day or later to before. */
  private List<Fact> moving(LocalDate day) {
    var about = new HashMap<UUID, LocalDate>();
    var moving = new ArrayList<Fact>();
    for (var fact : facts) {
      if (fact.report() == null) continue;
      var before = about.put(fact.report(), fact.day());
      if (before != null && !before.isBefore(day) && fact.day().isBefore(day)) moving.add(fact);
    }
    return moving;
  }

  MilestoneState asOf(long recorded, LocalDate effective) {
    var row = last(recorded, effective);
    return row == null ? MilestoneState.UNKNOWN : row.state();
  }

  private Slice last(long recorded, LocalDate effective) {
    return rows.stream()
        .filter(row -> row.recordedFrom() <= recorded && !row.effectiveFrom().isAfter(effective))
        .max(Comparator.comparing(Slice::effectiveFrom).thenComparingLong(Slice::recordedFrom))
        .orElse(null);
  }

  /** The meaning: the fold of what was known by then, about that day. */
  static MilestoneState meant(List<Fact> facts, long recorded, LocalDate effective) {
    var known = facts.stream().filter(fact -> fact.index() <= recorded).toList();
    var state = MilestoneState.UNKNOWN;
    for (var fact : counting(known))
      if (!fact.day().isAfter(effective) && !isReturned(fact, known, effective))
        state = Evolution.evolve(state, fact);
    return state;
  }

  /** A report that was given back, after it was last corrected and by that day, does not count. */
  private static boolean isReturned(Fact report, List<Fact> known, LocalDate effective) {
    return known.stream()
        .filter(fact -> fact.givenBack() != null && !fact.day().isAfter(effective))
        .anyMatch(fact ->
            fact.givenBack().report().equals(report.report()) && fact.index() > report.index());
  }

  /** In the order in which they count, without the reports that a correction took the place of. */
  private static List<Fact> counting(List<Fact> facts) {
    var last = new HashMap<UUID, Long>();
    for (var fact : facts)
      if (fact.report() != null) last.merge(fact.report(), fact.index(), Math::max);
    return facts.stream()
        .filter(f -> f.report() == null || last.get(f.report()) == f.index())
        .sorted(Fact.AS_IT_COUNTS)
        .toList();
  }
}
