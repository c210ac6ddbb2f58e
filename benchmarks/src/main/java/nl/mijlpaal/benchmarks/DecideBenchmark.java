package nl.mijlpaal.benchmarks;

import static nl.mijlpaal.benchmarks.Workbench.MILESTONES;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.mijlpaal.contract.MilestoneId;

/**
 * S1: durable commands per second in process, load, decide and append, 32 at once; against the same
 * rows inserted and committed raw, one by one, 32 at once.
 */
final class DecideBenchmark {
  private static final int WORKERS = 32;

  static void run(Duration turn) throws Exception {
    try (var bench = Workbench.alone("decide")) {
      var milestones = bench.planMilestones(MILESTONES);
      var zipf = new Zipf(milestones.size());
      var randoms =
          IntStream.range(0, WORKERS)
              .mapToObj(SplittableRandom::new)
              .toArray(SplittableRandom[]::new);
      Turns.Rate evenly =
          () -> reports(bench, turn, worker -> milestones.get(randoms[worker].nextInt(MILESTONES)));
      Turns.Rate popular =
          () -> reports(bench, turn, worker -> milestones.get(zipf.next(randoms[worker])));
      evenly.perSecond();
      try (var raw = new RawRows(bench.events, WORKERS)) {
        Crowd.perSecond(WORKERS, turn.dividedBy(3), raw::insert);
        Turns.Rate inserts = () -> Crowd.perSecond(WORKERS, turn, raw::insert);
        Turns.compare("S1-commands-evenly-spread", "x", evenly, "raw INSERT+commit", inserts);
        Turns.compare("S1-commands-zipf", "x", popular, "raw INSERT+commit", inserts);
      }
    }
  }

  private static double reports(Workbench bench, Duration turn, IntFunction<MilestoneId> milestone)
      throws Exception {
    return Crowd.perSecond(
        WORKERS,
        turn,
        (worker, time) ->
            bench.accept(
                Workbench.request(Workbench.report(milestone.apply(worker), worker * 31 + time))));
  }

  private DecideBenchmark() {}
}
