package nl.mijlpaal.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import nl.mijlpaal.command.accepting.Request;
import org.postgresql.PGConnection;

/**
 * S3: rows per second of a file into events, each decided by the same rules, chunk by chunk;
 * against COPY of the same event rows in one transaction.
 */
final class ImportBenchmark {
  private static final int CHUNK = 500;

  static void run(int rows) throws Exception {
    try (var bench = Workbench.alone("import")) {
      var milestones = bench.planMilestones(Workbench.MILESTONES);
      Turns.Rate imported =
          () -> {
            var start = System.nanoTime();
            for (int from = 0; from < rows; from += CHUNK) {
              var chunk = new ArrayList<Request>();
              for (int i = from; i < Math.min(rows, from + CHUNK); i++)
                chunk.add(
                    Workbench.request(Workbench.report(milestones.get(i % milestones.size()), i)));
              bench.desk.takeTogether(chunk, false);
            }
            return rows * 1e9 / (System.nanoTime() - start);
          };
      imported.perSecond();
      Turns.compare(
          "S3-import-rows-into-events",
          "x",
          imported,
          "COPY of the same event rows in one transaction",
          () -> copy(bench, rows));
    }
  }

  private static double copy(Workbench bench, int rows) throws SQLException, IOException {
    var out = new ByteArrayOutputStream();
    try (var connection = bench.events.connect()) {
      connection.setAutoCommit(true);
      try (var statement = connection.createStatement()) {
        statement.execute("drop table if exists copied_event");
        statement.execute("create table copied_event (like event including all)");
      }
      var copy = connection.unwrap(PGConnection.class).getCopyAPI();
      copy.copyOut(
          "copy (select aggregate_id, sequence, event_id, name, version, decided_at, metadata,"
              + " payload from event where name = 'milestone.progress-reported'"
              + " order by global_index desc limit "
              + rows
              + ") to stdout",
          out);
      var start = System.nanoTime();
      copy.copyIn(
          "copy copied_event (aggregate_id, sequence, event_id, name, version, decided_at,"
              + " metadata, payload) from stdin",
          new ByteArrayInputStream(out.toByteArray()));
      return rows * 1e9 / (System.nanoTime() - start);
    }
  }

  private ImportBenchmark() {}
}
