package nl.mijlpaal.command.remembering;

import org.jspecify.annotations.Nullable;

/** Nothing was written, because something else was there first. */
public final class NotWritten extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What was there first. */
  public enum Because {
    /** Another event stands in the place of one of these or of what they follow: decide anew. */
    LOST_RACE,
    /** An edition that it relied on is not open any more: take the guard and decide anew. */
    EDITION_MOVED,
    /** The same request was answered already. */
    ALREADY_ANSWERED,
    /** Another milestone holds the key. */
    KEY_TAKEN,
    /** Another edition is open. */
    ANOTHER_EDITION_OPEN
  }

  private final Because because;

  NotWritten(Because because, @Nullable Throwable cause) {
    super(because.name(), cause, false, false);
    this.because = because;
  }

  public Because because() {
    return because;
  }
}
