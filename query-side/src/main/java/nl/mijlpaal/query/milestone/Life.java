package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a milestone is in its life.
 *
 * @param on the day on which it was achieved or dropped
 */
public record Life(Phase phase, @Nullable LocalDate on) {
  static final Life OPEN = new Life(Phase.OPEN, null);

  /** Open until achieved or dropped; a reopening opens it again. */
  public enum Phase {
    OPEN,
    ACHIEVED,
    DROPPED
  }
}
