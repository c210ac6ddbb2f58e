package nl.mijlpaal.query.milestone;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far back the facts of a batch reach: a late one to its own day, what corrects or returns a
 * report also to the day of that report.
 */
final class FurthestBack {
  private final RecentPasts pasts;
  private final List<Heard> batch;
  private final Map<UUID, LocalDate> latest = new HashMap<>();
  private final Map<UUID, LocalDate> back = new HashMap<>();

  /** Looks up the day of what was last said of reports. */
  @FunctionalInterface
  interface Reports {
    Map<UUID, LocalDate> about(Collection<UUID> reports) throws SQLException;
  }

  FurthestBack(RecentPasts pasts, List<Heard> batch) {
    this.pasts = pasts;
    this.batch = batch;
  }

  /** Of the milestones whose facts reach back before what is at hand, to which day. */
  Map<UUID, LocalDate> days(Reports reports) throws SQLException {
    var elsewhere = elsewhere();
    var said = elsewhere.isEmpty() ? Map.<UUID, LocalDate>of() : reports.about(elsewhere);
    var here = new HashMap<>(said);
    for (var heard : batch) {
      var fact = heard.fact();
      var day = latest.computeIfAbsent(heard.milestone(), id -> past(id).latest());
      var report = fact.report();
      if (report != null && fact.corrects()) {
        var about = here.containsKey(report) ? here.get(report) : about(heard, report);
        if (about != null) reach(heard.milestone(), about);
      }
      if (fact.corrects() || fact.day().isBefore(day)) reach(heard.milestone(), fact.day());
      var returned = fact.givenBack();
      if (returned != null) reach(heard.milestone(), returned.about().day());
      if (fact.day().isAfter(day)) latest.put(heard.milestone(), fact.day());
      if (report != null) here.put(report, fact.day());
    }
    back.replaceAll((milestone, day) -> past(milestone).root(day));
    back.entrySet().removeIf(one -> !one.getValue().isBefore(past(one.getKey()).from()));
    return back;
  }

  /** The reports that are corrected here and were last heard of before all that is at hand. */
  private Set<UUID> elsewhere() {
    var heard = new HashSet<UUID>();
    var elsewhere = new HashSet<UUID>();
    for (var one : batch) {
      var report = one.fact().report();
      if (report == null || !heard.add(report) || !one.fact().corrects()) continue;
      if (past(one.milestone()).about(report).isEmpty()) elsewhere.add(report);
    }
    return elsewhere;
  }

  private @Nullable LocalDate about(Heard heard, UUID report) {
    return past(heard.milestone()).about(report).orElse(null);
  }

  private void reach(UUID milestone, LocalDate day) {
    back.merge(milestone, day, (one, other) -> one.isBefore(other) ? one : other);
  }

  private RecentPast past(UUID milestone) {
    return Objects.requireNonNull(pasts.get(milestone));
  }
}
