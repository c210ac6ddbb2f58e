package nl.mijlpaal.query.milestone;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijlpaal.query.consuming.Received;
import nl.mijlpaal.query.consuming.Rows;
import nl.mijlpaal.query.milestone.LatestStates.Latest;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one batch: what is not written yet lies over what the tables hold, so that a late
 * fact sees everything before it and all rows still go in by one COPY for each table.
 */
final class BatchOfFacts {
  private static final Comparator<Slice> LAST_WORD =
      Comparator.comparing(Slice::effectiveFrom).thenComparingLong(Slice::recordedFrom);

  private final LatestStates latest;
  private final Connection transaction;
  private final Rows factRows = FactTable.rows();
  private final Rows stateRows = StateTable.rows();
  private final Whereabouts whereabouts = new Whereabouts();
  private final Map<UUID, List<Fact>> facts = new HashMap<>();
  private final Map<UUID, List<Slice>> slices = new HashMap<>();

  BatchOfFacts(LatestStates latest, Connection transaction) {
    this.latest = latest;
    this.transaction = transaction;
  }

  /** Fetches at once what is known of the milestones that are not at hand. */
  void prepare(Stream<UUID> subjects) throws SQLException {
    var unknown = subjects.distinct().filter(id -> latest.get(id) == null).toList();
    if (unknown.isEmpty()) return;
    var found = StateTable.latest(transaction, unknown);
    for (var id : unknown) {
      var slice = found.get(id);
      latest.put(
          id, slice == null ? Latest.NOTHING : new Latest(slice.effectiveFrom(), slice.state()));
    }
  }

  void add(UUID milestone, Received received) throws SQLException {
    var fact = new Fact(received.index(), received.event(), received.metadata().source());
    var known = known(milestone);
    var added =
        fact.corrects() || fact.day().isBefore(known.day())
            ? late(milestone, fact)
            : Slices.added(known.state(), fact);
    FactTable.add(factRows, milestone, received, fact);
    facts.computeIfAbsent(milestone, id -> new ArrayList<>()).add(fact);
    for (var slice : added) {
      StateTable.add(stateRows, milestone, slice);
      slices.computeIfAbsent(milestone, id -> new ArrayList<>()).add(slice);
    }
    remember(milestone, known, added.getLast());
    whereabouts.note(milestone, fact);
  }

  void write() throws SQLException {
    factRows.copyTo(transaction);
    stateRows.copyTo(transaction);
    whereabouts.write(transaction);
  }

  private Latest known(UUID milestone) throws SQLException {
    var known = latest.get(milestone);
    if (known != null) return known;
    var slice = about(milestone, LocalDate.of(9999, 12, 31));
    return slice == null ? Latest.NOTHING : new Latest(slice.effectiveFrom(), slice.state());
  }

  private void remember(UUID milestone, Latest known, Slice last) {
    if (!last.effectiveFrom().isBefore(known.day()))
      latest.put(milestone, new Latest(last.effectiveFrom(), last.state()));
  }

  private List<Slice> late(UUID milestone, Fact fact) throws SQLException {
    var from = fact.day();
    if (fact.corrects())
      for (var earlier : reported(milestone, fact))
        if (earlier.day().isBefore(from)) from = earlier.day();
    var following = FactTable.following(transaction, milestone, from);
    following.addAll(facts.getOrDefault(milestone, List.of()));
    var before = about(milestone, from.minusDays(1));
    return Slices.added(
        before == null ? MilestoneState.UNKNOWN : before.state(), following, from, fact);
  }

  private List<Fact> reported(UUID milestone, Fact fact) throws SQLException {
    var report = fact.report().orElseThrow();
    var said = FactTable.ofReport(transaction, milestone, report);
    facts.getOrDefault(milestone, List.of()).stream()
        .filter(earlier -> earlier.report().filter(report::equals).isPresent())
        .forEach(said::add);
    return said;
  }

  private @Nullable Slice about(UUID milestone, LocalDate day) throws SQLException {
    return Stream.concat(
            StateTable.about(transaction, milestone, day).stream(),
            slices.getOrDefault(milestone, List.of()).stream()
                .filter(slice -> !slice.effectiveFrom().isAfter(day)))
        .max(LAST_WORD)
        .orElse(null);
  }
}
