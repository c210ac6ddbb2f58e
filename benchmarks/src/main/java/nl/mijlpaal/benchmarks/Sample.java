package nl.mijlpaal.benchmarks;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Times, in milliseconds, of which the share that matters is asked. */
final class Sample {
  private final long[] nanos;
  private final AtomicInteger count = new AtomicInteger();

  Sample(int most) {
    nanos = new long[most];
  }

  /** More than fit are not kept. */
  void add(long time) {
    var at = count.getAndIncrement();
    if (at < nanos.length) nanos[at] = time;
  }

  int size() {
    return Math.min(count.get(), nanos.length);
  }

  /** The time that this share of all do not exceed. */
  double percentile(double share) {
    var sorted = Arrays.copyOf(nanos, size());
    Arrays.sort(sorted);
    if (sorted.length == 0) return Double.NaN;
    return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
  }
}
