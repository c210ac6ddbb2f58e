package nl.mijlpaal.benchmarks;

import java.util.ArrayList;
import nl.mijlpaal.command.accepting.Request;

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
          () -> EventRows.copyLast(bench.events, rows));
    }
  }

  private ImportBenchmark() {}
}
