package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The latest stretch of a milestone's past, at hand: every fact about its first day and later, and
 * what those facts make of each day. It says which rows a fact adds, so that the rows answer for
 * every position and every day what the fold of the facts would: one for a fact that is the latest
 * in both orders; for a late one also each later day on which something became different. A fact
 * always gets a row about its own day, so that the latest day of the rows tells which are late.
 */
final class RecentPast {
  private final NavigableMap<LocalDate, Day> days = new TreeMap<>();
  private final CountingReports counting = new CountingReports();
  private LocalDate from;
  private MilestoneState before;
  private LocalDate latest;
  private int size;

  /** A day, with the facts about it as they were recorded, and the state at its end. */
  private static final class Day {
    private final List<Fact> facts = new ArrayList<>(1);
    private @Nullable MilestoneState end;
  }

  private RecentPast(LocalDate from, MilestoneState before, LocalDate latest) {
    this.from = from;
    this.before = before;
    this.latest = latest;
  }

  /** Of a milestone of which nothing is known. */
  static RecentPast none() {
    return new RecentPast(LocalDate.MIN, MilestoneState.UNKNOWN, LocalDate.MIN);
  }

  /** Of one of which only the last row is at hand. */
  static RecentPast after(Slice last) {
    var day = last.effectiveFrom();
    return new RecentPast(day.plusDays(1), last.state(), day);
  }

  /** Every fact about this day and later is here. */
  LocalDate from() {
    return from;
  }

  /** The latest day that any fact is about; a fact about an earlier one is late. */
  LocalDate latest() {
    return latest;
  }

  /** How many facts are kept. */
  int size() {
    return size;
  }

  /** The day of what was last said of a report, when that is here. */
  Optional<LocalDate> about(UUID report) {
    return counting.about(report);
  }

  /** From which day on facts are needed to fold from a day on. */
  LocalDate root(LocalDate day) {
    return counting.root(day);
  }

  /**
   * Reaches further back.
   *
   * @param state as known now, about the day before {@code day}
   * @param facts all about {@code day} and later, and each correction that moves a report from
   *     there to before, in the order of their recording
   */
  void reach(LocalDate day, MilestoneState state, Collection<Fact> facts) {
    days.clear();
    counting.clear();
    size = 0;
    from = day;
    before = state;
    for (var fact : facts) keep(fact);
    var end = state;
    for (var one : days.entrySet()) {
      end = folded(end, one.getKey(), one.getValue());
      one.getValue().end = end;
    }
  }

  /** The rows that a fact adds, which must not reach back before {@link #from}. */
  List<Slice> add(Fact fact) {
    var replaced = fact.report() == null ? fact.day() : about(fact.report()).orElse(fact.day());
    var since = replaced.isBefore(fact.day()) ? replaced : fact.day();
    if (fact.corrects() || fact.givenBack() != null || fact.day().isBefore(latest)) {
      var root = root(CountingReports.earlier(since, fact.givenBack()));
      if (root.isBefore(from)) throw new IllegalStateException(root + " is before " + from);
      keep(fact);
      latest = later(latest, fact.day());
      return again(since, counting.lastChange(later(replaced, fact.day())), fact);
    }
    latest = fact.day();
    var state = Evolution.evolve(state(), fact);
    keep(fact);
    var day = days.get(fact.day());
    if (day == null) before = state;
    else day.end = state;
    return List.of(new Slice(fact.day(), fact.index(), state));
  }

  /** Folds from a day on; once all is as it was again, the rest is too. */
  private List<Slice> again(LocalDate since, LocalDate until, Fact fact) {
    var rows = new ArrayList<Slice>();
    var state = about(since.minusDays(1));
    for (var entry : days.tailMap(since, true).entrySet()) {
      var date = entry.getKey();
      var day = entry.getValue();
      var old = day.end;
      state = folded(state, date, day);
      if (old != null) state = state.sharing(old);
      var same = state.equals(old);
      day.end = state;
      if (!same || date.equals(fact.day())) rows.add(new Slice(date, fact.index(), state));
      if (same && !date.isBefore(until)) break;
    }
    return rows;
  }

  /** Lets go of what is before a day. */
  void trim(LocalDate day) {
    if (!day.isAfter(from)) return;
    before = about(day.minusDays(1));
    from = day;
    var earlier = days.headMap(day, false);
    for (var one : earlier.values()) size -= one.facts.size();
    earlier.clear();
    var reports = new HashSet<UUID>();
    for (var one : days.values())
      for (var fact : one.facts) if (fact.report() != null) reports.add(fact.report());
    counting.trim(reports, day);
  }

  private MilestoneState about(LocalDate date) {
    var day = days.floorEntry(date);
    return day == null ? before : endOf(day.getValue());
  }

  private MilestoneState state() {
    return days.isEmpty() ? before : endOf(days.lastEntry().getValue());
  }

  private void keep(Fact fact) {
    counting.keep(fact);
    if (fact.day().isBefore(from)) return;
    days.computeIfAbsent(fact.day(), _ -> new Day()).facts.add(fact);
    size++;
  }

  /** What a day makes of the state before it; from further back, where a report is returned. */
  private MilestoneState folded(MilestoneState state, LocalDate date, Day day) {
    if (day.facts.stream().noneMatch(counting::takesAway)) return with(state, day, date);
    var root = root(date);
    var anew = about(root.minusDays(1));
    for (var one : days.subMap(root, true, date, true).values()) anew = with(anew, one, date);
    return anew;
  }

  private MilestoneState with(MilestoneState state, Day day, LocalDate asOf) {
    for (var fact : day.facts)
      if (counting.counts(fact, asOf)) state = Evolution.evolve(state, fact);
    return state;
  }

  private static MilestoneState endOf(Day day) {
    if (day.end == null) throw new IllegalStateException("a day that was not folded");
    return day.end;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
