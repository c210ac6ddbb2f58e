package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import nl.mijlpaal.contract.Effective;
import org.jspecify.annotations.Nullable;

/**
 * Where a milestone is in its life.
 *
 * @param on the day on which it was achieved or dropped
 * @param known how exactly that day is known
 */
public record Life(Phase phase, @Nullable LocalDate on, Effective.@Nullable Known known) {
  static final Life OPEN = new Life(Phase.OPEN, null, null);

  /** Open until achieved or dropped; a reopening opens it again. */
  public enum Phase {
    OPEN,
    ACHIEVED,
    DROPPED
  }

  public static Life ended(Phase phase, Effective effective) {
    return new Life(phase, effective.day(), effective.known());
  }

  /** When it was achieved or dropped, as exactly as that is known. */
  public @Nullable Effective end() {
    return on == null || known == null ? null : new Effective(on, known);
  }
}
