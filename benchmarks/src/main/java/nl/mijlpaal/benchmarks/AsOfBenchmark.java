package nl.mijlpaal.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * S6: a roadmap of 250 milestones over the API, as recorded in the past, about a day in the past,
 * and both; against the same roadmap now, asked in turns. Every question is about another moment,
 * so that none is answered from what an earlier one left at hand; the last arm asks the same past
 * again and again, as people do. {@code quantum} holds the deepest histories.
 */
final class AsOfBenchmark {
  private static final List<String> AREAS = List.of("quantum", "maritiem");
  private static final List<String> ARMS =
      List.of("now", "past-recorded", "past-effective", "past-both", "same-past-again");
  private static final int ROUNDS = 3;

  static void run(int events, boolean many, Duration turn) throws Exception {
    var history = History.of(events, many);
    try (var _ = history.installation();
        var reads = ReadSide.of(history)) {
      for (var area : AREAS) compare(reads, area, (many ? "many-" : "deep-") + events, turn);
    }
  }

  private static void compare(ReadSide reads, String area, String sort, Duration turn)
      throws Exception {
    var questions = questions(reads, area);
    reads.warmUp(questions);
    var rounds = new ArrayList<List<Sample>>();
    for (int i = 0; i < ROUNDS; i++) rounds.add(reads.time(questions, turn));
    var name = "S6-roadmap-" + area + "-" + sort + "-";
    for (int arm = 0; arm < ARMS.size(); arm++) {
      var bytes = reads.get(questions.get(arm).get()).body().length;
      System.out.printf(
          Locale.ROOT,
          arm == 0
              ? "%s%s %5$.2f ms (control none; p99 %6$.2f ms; %7$d bytes)%n"
              : "%s%s %.2f x (control the same roadmap now, in turns; spread %s; p50 %.2f ms,"
                  + " p99 %.2f ms; %d bytes)%n",
          name,
          ARMS.get(arm),
          ratios(rounds, arm).get(ROUNDS / 2),
          String.format(
              Locale.ROOT,
              "%.2f-%.2f",
              ratios(rounds, arm).getFirst(),
              ratios(rounds, arm).getLast()),
          median(rounds, arm, 0.5),
          median(rounds, arm, 0.99),
          bytes);
    }
  }

  /** At 10,000 events all milestones are there when seven tenths have been recorded. */
  private static List<Supplier<String>> questions(ReadSide reads, String area) {
    var random = new SplittableRandom(6);
    var now = "/v1/roadmaps/" + area + "?edition=" + TenEditions.FIRST;
    Supplier<Double> share = () -> 0.7 + 0.28 * random.nextDouble();
    Supplier<String> recorded = () -> "&recorded=" + (long) (share.get() * reads.position);
    Supplier<String> effective = () -> "&effective=" + History.dayAt(share.get());
    var same = now + recorded.get() + effective.get();
    return List.of(
        () -> now,
        () -> now + recorded.get(),
        () -> now + effective.get(),
        () -> now + recorded.get() + effective.get(),
        () -> same);
  }

  private static List<Double> ratios(List<List<Sample>> rounds, int arm) {
    return rounds.stream()
        .map(round -> round.get(arm).percentile(0.5) / round.get(0).percentile(0.5))
        .sorted()
        .toList();
  }

  private static double median(List<List<Sample>> rounds, int arm, double share) {
    return rounds.stream()
        .map(round -> round.get(arm).percentile(share))
        .sorted()
        .toList()
        .get(ROUNDS / 2);
  }

  private AsOfBenchmark() {}
}
