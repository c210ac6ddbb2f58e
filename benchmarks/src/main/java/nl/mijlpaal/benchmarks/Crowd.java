package nl.mijlpaal.benchmarks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many at once do the same again and again, for a while. */
final class Crowd {

  /** One time of it. */
  @FunctionalInterface
  interface Work {
    void once(int worker, int time) throws Exception;
  }

  /** How many times a second all of them together got it done. */
  static double perSecond(int workers, Duration time, Work work) throws Exception {
    try (var threads = Executors.newFixedThreadPool(workers)) {
      var start = System.nanoTime();
      var end = start + time.toNanos();
      var counts =
          threads.invokeAll(
              IntStream.range(0, workers)
                  .<Callable<Integer>>mapToObj(worker ->
                      () -> {
                        int done = 0;
                        for (; System.nanoTime() < end; done++) work.once(worker, done);
                        return done;
                      })
                  .toList());
      int all = 0;
      for (Future<Integer> count : counts) all += count.get();
      return all * 1e9 / (System.nanoTime() - start);
    }
  }

  private Crowd() {}
}
