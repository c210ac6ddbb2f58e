package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which rows a fact adds, so that the rows answer for every position and every day what the fold of
 * the facts would: one for a fact that is the latest in both orders; for a late one also each later
 * slice in which something became different. A fact always gets a row about its own day, so that
 * the latest day of the rows tells which facts are late.
 */
final class Slices {

  /**
   * The rows that a fact adds.
   *
   * @param before what was known just before the fact, about the day before {@code from}
   * @param following what was recorded before it about {@code from} and later, and all corrections
   * @param from not after the day of the fact, nor after that of the report that it corrects
   */
  static List<Slice> added(
      MilestoneState before, Collection<Fact> following, LocalDate from, Fact fact) {
    var old = states(before, following, from);
    var grown = new ArrayList<>(following);
    grown.add(fact);
    var now = states(before, grown, from);
    // Also the days of what counts no more: a row about such a day still stands before later ones.
    var days =
        grown.stream()
            .map(Fact::day)
            .filter(day -> !day.isBefore(from))
            .collect(Collectors.toCollection(TreeSet::new));
    return days.stream()
        .filter(day -> day.equals(fact.day()) || !at(now, day, before).equals(at(old, day, before)))
        .map(day -> new Slice(day, fact.index(), at(now, day, before)))
        .toList();
  }

  /** The row that a fact adds that comes last in both orders. */
  static List<Slice> added(MilestoneState latest, Fact fact) {
    return List.of(new Slice(fact.day(), fact.index(), Evolution.evolve(latest, fact)));
  }

  /** The state at the end of each day on which something counts, from a day on. */
  static NavigableMap<LocalDate, MilestoneState> states(
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
      NavigableMap<LocalDate, MilestoneState> states, LocalDate day, MilestoneState before) {
    var entry = states.floorEntry(day);
    return entry == null ? before : entry.getValue();
  }

  private Slices() {}
}
