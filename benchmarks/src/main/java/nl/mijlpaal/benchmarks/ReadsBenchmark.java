package nl.mijlpaal.benchmarks;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * S7: the 99th percentile of the pages and reads on a long history, against the same on one of
 * 10,000 events about the same milestones.
 */
final class ReadsBenchmark {
  private static final int SHORT = 10_000;
  private static final Map<String, String> READS = new LinkedHashMap<>();

  static {
    READS.put("front-page", "/");
    READS.put("roadmap", "/v1/roadmaps/quantum?edition=2025");
    READS.put("roadmaps", "/v1/roadmaps?edition=2025");
    READS.put("milestone", "/v1/milestones/H0000050");
    READS.put("milestones", "/v1/milestones?edition=2025&area=quantum&limit=50");
    READS.put("portfolio", "/v1/portfolio?edition=2025");
    READS.put("edition", "/v1/editions/2025");
    READS.put("audit-newest", "/v1/audit-entries?limit=50");
    READS.put("audit-of-area", "/v1/audit-entries?area=quantum&limit=50");
    READS.put("audit-of-type", "/v1/audit-entries?type=milestone.rescheduled&limit=50");
    READS.put("history", "/v1/milestones/H0000050/history?limit=50");
  }

  static void run(int events, Duration turn) throws Exception {
    var few = times(SHORT, turn);
    var many = times(events, turn);
    var names = READS.keySet().toArray(String[]::new);
    for (int i = 0; i < names.length; i++)
      System.out.printf(
          Locale.ROOT,
          "S7-%s-at-%d %.2f x (control p99 at %d events; p99 %.2f/%.2f ms, p50 %.2f/%.2f ms)%n",
          names[i],
          events,
          many[i].percentile(0.99) / few[i].percentile(0.99),
          SHORT,
          many[i].percentile(0.99),
          few[i].percentile(0.99),
          many[i].percentile(0.5),
          few[i].percentile(0.5));
  }

  private static Sample[] times(int events, Duration turn) throws Exception {
    var history = History.of(events, false);
    try (var _ = history.installation();
        var reads = ReadSide.of(history)) {
      var paths = READS.values().toArray(String[]::new);
      var last = new Sample[paths.length];
      reads.time(
          paths, turn.toSeconds(), samples -> System.arraycopy(samples, 0, last, 0, last.length));
      return last;
    }
  }

  private ReadsBenchmark() {}
}
