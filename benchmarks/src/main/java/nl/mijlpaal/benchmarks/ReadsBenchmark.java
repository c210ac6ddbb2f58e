package nl.mijlpaal.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * S7: the 99th percentile of the pages and reads on a long history, against the same on one of
 * 10,000 events about the same milestones; both installations are up, and asked in turns.
 */
final class ReadsBenchmark {
  private static final int SHORT = 10_000;
  private static final int ROUNDS = 3;
  private static final Map<String, Supplier<String>> READS = new LinkedHashMap<>();
  private static final SplittableRandom RANDOM = new SplittableRandom(7);
  private static final Zipf ZIPF = new Zipf(Happenings.MILESTONES);

  static {
    READS.put("page-portfolio", () -> "/");
    READS.put("page-roadmap", () -> "/roadmaps/quantum");
    READS.put("page-milestone", () -> "/milestones/" + popular());
    READS.put("page-milestones", () -> "/milestones?area=quantum");
    READS.put("page-audit", () -> "/audit");
    READS.put("roadmap", () -> "/v1/roadmaps/quantum?edition=2025");
    READS.put("roadmaps", () -> "/v1/roadmaps?edition=2034");
    READS.put("milestone", () -> "/v1/milestones/" + popular());
    READS.put("milestones", () -> "/v1/milestones?edition=2025&area=quantum&limit=50");
    READS.put("portfolio", () -> "/v1/portfolio?edition=2034");
    READS.put("edition", () -> "/v1/editions/2034");
    READS.put("audit-newest", () -> "/v1/audit-entries?limit=50");
    READS.put("audit-of-area", () -> "/v1/audit-entries?area=quantum&limit=50");
    READS.put("audit-of-type", () -> "/v1/audit-entries?type=milestone.rescheduled&limit=50");
    READS.put("audit-of-milestone", () -> "/v1/audit-entries?limit=50&milestone=" + popular());
    READS.put("history", () -> "/v1/milestones/" + popular() + "/history?limit=50");
  }

  /** Somebody asks for what is talked of. */
  private static String popular() {
    return String.format(Locale.ROOT, "H%07d", ZIPF.next(RANDOM));
  }

  static void run(int events, Duration turn) throws Exception {
    var few = History.of(SHORT, false);
    try (var _ = few.installation();
        var fewReads = ReadSide.of(few)) {
      var many = History.of(events, false);
      try (var _ = many.installation();
          var manyReads = ReadSide.of(many)) {
        compare(fewReads, manyReads, events, turn);
      }
    }
  }

  private static void compare(ReadSide few, ReadSide many, int events, Duration turn)
      throws Exception {
    var questions = List.copyOf(READS.values());
    few.warmUp(questions);
    many.warmUp(questions);
    var control = new ArrayList<List<Sample>>();
    var measured = new ArrayList<List<Sample>>();
    for (int round = 0; round < ROUNDS; round++) {
      control.add(few.time(questions, turn));
      measured.add(many.time(questions, turn));
    }
    var names = List.copyOf(READS.keySet());
    for (int i = 0; i < names.size(); i++) print(names.get(i), i, measured, control, events);
  }

  private static void print(
      String name, int i, List<List<Sample>> measured, List<List<Sample>> control, int events) {
    var ratios = new ArrayList<Double>();
    for (int round = 0; round < ROUNDS; round++)
      ratios.add(
          measured.get(round).get(i).percentile(0.99) / control.get(round).get(i).percentile(0.99));
    ratios.sort(null);
    System.out.printf(
        Locale.ROOT,
        "S7-%s-at-%d %.2f x (control p99 at %d events, in turns; spread %.2f-%.2f;"
            + " p99 %.2f/%.2f ms, p50 %.2f/%.2f ms)%n",
        name,
        events,
        ratios.get(ROUNDS / 2),
        SHORT,
        ratios.getFirst(),
        ratios.getLast(),
        median(measured, i, 0.99),
        median(control, i, 0.99),
        median(measured, i, 0.5),
        median(control, i, 0.5));
  }

  private static double median(List<List<Sample>> rounds, int read, double share) {
    return rounds.stream()
        .map(round -> round.get(read).percentile(share))
        .sorted()
        .toList()
        .get(ROUNDS / 2);
  }

  private ReadsBenchmark() {}
}
