package nl.mijlpaal.query.milestone;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mijlpaal.query.consuming.Rows;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one batch. What late ones need that is not at hand is fetched for all of them at
 * once, before the first is added; then all rows go in by one COPY for each table.
 */
final class BatchOfFacts {
  private final RecentPasts pasts;
  private final PartTable parts;
  private final Connection transaction;
  private final Rows factRows = FactTable.rows();
  private final Rows stateRows = StateTable.rows();
  private final Whereabouts whereabouts = new Whereabouts();

  BatchOfFacts(RecentPasts pasts, PartTable parts, Connection transaction) {
    this.pasts = pasts;
    this.parts = parts;
    this.transaction = transaction;
  }

  void write(List<Heard> batch) throws SQLException {
    fetchLatest(batch);
    reachBack(new FurthestBack(pasts, batch).days(r -> FactTable.about(transaction, r)));
    for (var heard : batch) add(heard);
    factRows.copyTo(transaction);
    stateRows.copyTo(transaction);
    parts.write(transaction);
    whereabouts.write(transaction);
  }

  private void fetchLatest(List<Heard> batch) throws SQLException {
    var unknown = new HashSet<UUID>();
    for (var heard : batch)
      if (pasts.get(heard.milestone()) == null) unknown.add(heard.milestone());
    if (unknown.isEmpty()) return;
    var found = StateTable.latest(transaction, unknown);
    for (var id : unknown) {
      var last = found.get(id);
      pasts.put(id, last == null ? RecentPast.none() : RecentPast.after(last));
    }
  }

  private void reachBack(Map<UUID, LocalDate> days) throws SQLException {
    if (days.isEmpty()) return;
    var facts = since(days);
    var before = new HashMap<UUID, LocalDate>();
    days.forEach((id, day) -> before.put(id, day.minusDays(1)));
    var states = StateTable.about(transaction, before);
    days.forEach((id, day) -> {
      var state = states.get(id);
      past(id)
          .reach(
              day,
              state == null ? MilestoneState.UNKNOWN : state.state(),
              facts.getOrDefault(id, List.of()));
    });
  }

  /** Among them may be what returned reports about days that are still earlier. */
  private Map<UUID, List<Fact>> since(Map<UUID, LocalDate> days) throws SQLException {
    var facts = new HashMap<UUID, List<Fact>>();
    for (var more = days; !more.isEmpty(); more = further(days, facts)) {
      days.putAll(more);
      facts.putAll(FactTable.since(transaction, more));
    }
    return facts;
  }

  private static Map<UUID, LocalDate> further(
      Map<UUID, LocalDate> days, Map<UUID, List<Fact>> facts) {
    var further = new HashMap<UUID, LocalDate>();
    days.forEach((id, day) -> {
      var earliest = day;
      for (var fact : facts.getOrDefault(id, List.of()))
        earliest = CountingReports.earlier(earliest, fact.givenBack());
      if (earliest.isBefore(day)) further.put(id, earliest);
    });
    return further;
  }

  private void add(Heard heard) {
    var fact = heard.fact();
    var past = past(heard.milestone());
    FactTable.add(factRows, heard.milestone(), heard.received(), fact, movedFrom(past, fact));
    for (var slice : past.add(fact)) {
      parts.keep(slice.state());
      stateRows.add(StateRow.values(heard.milestone(), slice));
    }
    whereabouts.note(heard.milestone(), fact);
  }

  private static @Nullable LocalDate movedFrom(RecentPast past, Fact fact) {
    var report = fact.report();
    if (report == null || !fact.corrects()) return null;
    return past.about(report).filter(fact.day()::isBefore).orElse(null);
  }

  private RecentPast past(UUID milestone) {
    return Objects.requireNonNull(pasts.get(milestone));
  }
}
