package nl.mijlpaal.command.publishing;

/**
 * The topic holds entries that this event store does not: the store was put back to an older day.
 */
public final class TopicAhead extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TopicAhead(long index) {
    super(
        "The topic holds entry "
            + index
            + ", which this event store does not hold: it was probably restored from a backup."
            + " Restore a newer backup, or give the store a new, empty topic and let every query"
            + " side rebuild from it (docs/operations.md, 'After a restore').");
  }
}
