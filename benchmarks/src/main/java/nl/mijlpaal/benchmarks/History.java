package nl.mijlpaal.benchmarks;

import static nl.mijlpaal.benchmarks.Installation.Part.BROKER;
import static nl.mijlpaal.benchmarks.Installation.Part.EVENT_STORE;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.mijlpaal.command.accepting.Outcome;
import nl.mijlpaal.command.accepting.Request;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.standalone.postgres.Database;

/**
 * A long history in an installation, made through the deciders and kept on disk: a later run goes
 * on where an earlier one stopped, and one that finds it finished takes it as it is. There is one
 * edition so far, so its ten years of effective days stand in for ten editions.
 *
 * @param milestones either those of ten years, with deep histories, or one for every ten events
 */
record History(Installation installation, int events, List<MilestoneId> milestones) {
  private static final int CHUNK = 500;
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

  /** Six areas and three sections: 250 milestones on each, and the rest on the last. */
  private static final List<String> PLACES =
      List.of(
          "quantum",
          "sensoren",
          "intelligente-systemen",
          "ruimtetechnologie",
          "slimme-materialen",
          "maritiem",
          "kennisbasis",
          "innovatiebasis",
          "industriele-basis");

  /** The history of that many events, with the parts up that it was written with. */
  static History of(int events, boolean many) throws Exception {
    var installation = Installation.kept("history-" + (many ? "many-" : "deep-") + events);
    try {
      installation.start(EVENT_STORE, BROKER);
      var history =
          new History(installation, events, ids(many ? events / 10 : Workbench.MILESTONES));
      if (history.stored() < events) history.write();
      return history;
    } catch (Exception e) {
      installation.close();
      throw e;
    }
  }

  /** Where the n-th most popular milestone stands. */
  static String place(int nth) {
    return PLACES.get(nth < Workbench.MILESTONES ? nth % 42 / 5 : PLACES.size() - 1);
  }

  private static List<MilestoneId> ids(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> new MilestoneId(new UUID(0x6d69_6a6c_7061_4000L, i * 0x9E37_79B9_7F4A_7C15L)))
        .toList();
  }

  private void write() throws Exception {
    try (var bench = Workbench.on(installation)) {
      var start = System.nanoTime();
      var before = stored();
      plan(bench);
      var happenings = new Happenings(milestones, stored());
      for (long done = stored(); done < events; )
        done += take(bench, next(happenings, dayAfter(done)));
      var written = stored();
      System.out.printf(
          Locale.ROOT,
          "history of %d events written, %.0f events/s%n",
          written,
          (written - before) * 1e9 / (System.nanoTime() - start));
      awaitLedger(written);
    }
  }

  /** As many as are not there yet, in their order, so that the count tells where to go on. */
  private void plan(Workbench bench) throws SQLException, IOException {
    var known = (int) count("select count(*) from milestone_key");
    for (int from = known; from < milestones.size(); from += CHUNK) {
      var rows = new ArrayList<Request>();
      for (int i = from; i < Math.min(from + CHUNK, milestones.size()); i++)
        rows.add(
            Workbench.request(
                Workbench.plan(milestones.get(i), String.format("H%07d", i), i, place(i))));
      take(bench, rows);
    }
  }

  private List<Request> next(Happenings happenings, LocalDate day) {
    return IntStream.range(0, CHUNK).mapToObj(_ -> happenings.next(day)).toList();
  }

  /** Days go by as the log grows. */
  private LocalDate dayAfter(long done) {
    var first = Workbench.FIRST_DAY.day();
    return first.plusDays(ChronoUnit.DAYS.between(first, LAST_DAY) * done / events);
  }

  private static int take(Workbench bench, List<Request> rows) {
    return bench.desk.takeTogether(rows, false).stream()
        .mapToInt(outcome -> outcome instanceof Outcome.Done(_, var made) ? made.size() : 0)
        .sum();
  }

  private void awaitLedger(long written) throws Exception {
    while (count("select size from ledger_head") < written) Thread.sleep(50);
  }

  /** How many there are; none before the first start of a command side made the table. */
  long stored() throws SQLException, IOException {
    return count("select count(to_regclass('event'))") == 0
        ? 0
        : count("select count(*) from event");
  }

  private long count(String sql) throws SQLException, IOException {
    return count(installation.events(), sql);
  }

  static long count(Database database, String sql) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
