package nl.mijlpaal.command.remembering;

import java.util.UUID;
import nl.mijlpaal.contract.ledger.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is to be stored, and what it was decided on.
 *
 * @param after the event before it in its aggregate, as the decider saw it; null when it is the
 *     first, or when nobody knows any more
 */
record Appended(Entry entry, @Nullable UUID after) {

  /** Whether it was decided on exactly this event. */
  boolean follows(Entry before) {
    return before.sequence() == entry.sequence() - 1
        && (after == null || after.equals(before.eventId()));
  }
}
