package nl.mijlpaal.query.limiting;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What each has left. Only those who asked last are kept; who is forgotten begins anew. */
final class Allowances {
  private static final int KEPT = 10_000;

  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > KEPT;
        }
      };

  /** Takes one away. How long until there is one to take; zero when it was taken. */
  Duration take(String who, Supplier<Bucket> full) {
    var taken = of(who, full).tryConsumeAndReturnRemaining(1);
    return Duration.ofNanos(taken.isConsumed() ? 0 : Math.max(1, taken.getNanosToWaitForRefill()));
  }

  private Bucket of(String who, Supplier<Bucket> full) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(who, _ -> full.get());
    }
  }
}
