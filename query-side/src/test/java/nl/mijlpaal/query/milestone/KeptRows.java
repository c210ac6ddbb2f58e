package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rows as a table keeps them and answers from them, without a database. */
final class KeptRows {
  private final List<Fact> facts = new ArrayList<>();
  private final List<Slice> rows = new ArrayList<>();

  void add(Fact fact) {
    var latest = rows.stream().map(Slice::effectiveFrom).max(Comparator.naturalOrder());
    var inOrder = latest.isEmpty() || !fact.day().isBefore(latest.get());
    rows.addAll(
        inOrder && !fact.corrects()
            ? Slices.added(asOf(Long.MAX_VALUE, LocalDate.MAX), fact)
            : late(fact));
    facts.add(fact);
  }

  private List<Slice> late(Fact fact) {
    var from =
        facts.stream()
            .filter(f -> fact.corrects() && f.report().equals(fact.report()))
            .map(Fact::day)
            .filter(fact.day()::isAfter)
            .min(Comparator.naturalOrder())
            .orElse(fact.day());
    var following = facts.stream().filter(f -> f.corrects() || !f.day().isBefore(from)).toList();
    return Slices.added(asOf(Long.MAX_VALUE, from.minusDays(1)), following, from, fact);
  }

  MilestoneState asOf(long recorded, LocalDate effective) {
    return rows.stream()
        .filter(row -> row.recordedFrom() <= recorded && !row.effectiveFrom().isAfter(effective))
        .max(Comparator.comparing(Slice::effectiveFrom).thenComparingLong(Slice::recordedFrom))
        .map(Slice::state)
        .orElse(MilestoneState.UNKNOWN);
  }

  /** The meaning: the fold of what was known by then, about that day. */
  static MilestoneState meant(List<Fact> facts, long recorded, LocalDate effective) {
    var known = facts.stream().filter(fact -> fact.index() <= recorded).toList();
    var state = MilestoneState.UNKNOWN;
    for (var fact : Slices.counting(known))
      if (!fact.day().isAfter(effective)) state = Evolution.evolve(state, fact);
    return state;
  }
}
