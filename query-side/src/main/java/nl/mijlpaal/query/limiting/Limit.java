package nl.mijlpaal.query.limiting;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * A rate, and what may come at once after a pause.
 *
 * @param perSecond at least 1
 * @param burst at least 1
 */
record Limit(int perSecond, int burst) {
  Limit {
    if (perSecond < 1 || burst < 1)
      throw new IllegalArgumentException("a limit is at least 1: " + perSecond + ", " + burst);
  }

  Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
        .build();
  }
}
