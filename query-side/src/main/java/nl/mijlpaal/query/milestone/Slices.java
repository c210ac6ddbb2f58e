package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Which rows a fact adds, so that the rows answer for every position and every day what the fold of
 * the facts would: one for a fact that is the latest in both orders; for a late one also each later
 * slice in which something became different.
 */
final class Slices {

  /**
   * The rows that a fact adds.
   *
   * @param before what was known just before it, about the day before the first of {@code following}
   *     and not after the day of the fact
   * @param following the earlier facts that count after {@code before}, and all corrections
   * @param from first day that {@code following} is complete from
   */
  static List<Slice> added(
      MilestoneState before, Collection<Fact> following, LocalDate from, Fact fact) {
    var old = states(before, following, from);
    var grown = new ArrayList<>(following);
    grown.add(fact);
    var now = states(before, grown, from);
    var days = new TreeSet<>(old.keySet());
    days.addAll(now.keySet());
    return days.stream()
        .filter(day -> !at(now, day, before).equals(at(old, day, before)))
        .map(day -> new Slice(day, fact.index(), at(now, day, before)))
        .toList();
  }

  /** The state at the end of each day on which something counts, from a day on. */
  static TreeMap<LocalDate, MilestoneState> states(
      MilestoneState before, Collection<Fact> facts, LocalDate from) {
    var states = new TreeMap<LocalDate, MilestoneState>();
    var state = before;
    for (var fact : counting(facts)) {
      if (fact.day().isBefore(from)) continue;
      state = Evolution.evolve(state, fact);
      states.put(fact.day(), state);
    }
    return states;
  }

  /** In the order in which they count, without the reports that a correction took the place of. */
  static List<Fact> counting(Collection<Fact> facts) {
    var last = new HashMap<UUID, Long>();
    for (var fact : facts)
      fact.report().ifPresent(report -> last.merge(report, fact.index(), Math::max));
    return facts.stream()
        .filter(f -> f.report().map(last::get).map(index -> index == f.index()).orElse(true))
        .sorted(Fact.AS_IT_COUNTS)
        .toList();
  }

  private static MilestoneState at(
      TreeMap<LocalDate, MilestoneState> states, LocalDate day, MilestoneState before) {
    var entry = states.floorEntry(day);
    return entry == null ? before : entry.getValue();
  }

  private Slices() {}
}
