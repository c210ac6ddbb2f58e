package nl.mijlpaal.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * S6: a roadmap of 250 milestones over the API, as recorded in the past, about a day in the past,
 * and both; against the same roadmap now, asked in turns. {@code quantum} holds the deepest
 * histories.
 */
final class AsOfBenchmark {
  private static final List<String> AREAS = List.of("quantum", "maritiem");
  private static final int ROUNDS = 3;

  static void run(int events, boolean many, Duration turn) throws Exception {
    var history = History.of(events, many);
    try (var _ = history.installation();
        var reads = ReadSide.of(history)) {
      for (var area : AREAS)
        for (var share : new double[] {0.5, 0.9})
          compare(reads, area, share, (many ? "many-" : "deep-") + events, turn);
    }
  }

  /** A past at which that share of the history was there. */
  private static void compare(ReadSide reads, String area, double share, String sort, Duration turn)
      throws Exception {
    var first = Workbench.FIRST_DAY.day();
    var day =
        first.plusDays(
            (long) (share * (LocalDate.of(2026, 3, 31).toEpochDay() - first.toEpochDay())));
    var now = "/v1/roadmaps/" + area + "?edition=2025";
    var recorded = "&recorded=" + (long) (share * reads.position);
    String[] paths = {
      now, now + recorded, now + "&effective=" + day, now + recorded + "&effective=" + day
    };
    var rounds = new ArrayList<Sample[]>();
    for (int i = 0; i < ROUNDS; i++) reads.time(paths, turn.toSeconds(), rounds::add);
    var base = median(rounds, 0);
    var name = "S6-roadmap-" + area + "-" + sort;
    System.out.printf(
        Locale.ROOT,
        "%s-now %.2f ms (control none; %d bytes)%n",
        name,
        base,
        reads.get(now).body().length);
    String[] arms = {"", "past-recorded", "past-effective", "both"};
    for (int arm = 1; arm < arms.length; arm++) {
      var ratios = new ArrayList<Double>();
      for (var round : rounds) ratios.add(round[arm].percentile(0.5) / round[0].percentile(0.5));
      ratios.sort(null);
      System.out.printf(
          Locale.ROOT,
          "%s-%s-at-%.0f%% %.2f x (control the same roadmap now, in turns, medians %.2f/%.2f ms;"
              + " spread %.2f-%.2f; %d bytes)%n",
          name,
          arms[arm],
          share * 100,
          ratios.get(ROUNDS / 2),
          median(rounds, arm),
          base,
          ratios.getFirst(),
          ratios.getLast(),
          reads.get(paths[arm]).body().length);
    }
  }

  private static double median(List<Sample[]> rounds, int arm) {
    return rounds.stream()
        .map(round -> round[arm].percentile(0.5))
        .sorted()
        .toList()
        .get(ROUNDS / 2);
  }

  private AsOfBenchmark() {}
}
