package nl.mijlpaal.command.remembering;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an aggregate stood when something was decided on it.
 *
 * @param sequence of its last event; -1 when it had none
 * @param event that event; null when there was none, or when nobody knows any more
 */
public record Standing(long sequence, @Nullable UUID event) {
  static final Standing NOWHERE = new Standing(-1, null);

  /** Whether it stands there still, given where the store says that it stands. */
  boolean isStill(Standing stored) {
    return sequence == stored.sequence && (event == null || event.equals(stored.event));
  }
}
