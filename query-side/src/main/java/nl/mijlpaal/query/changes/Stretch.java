package nl.mijlpaal.query.changes;

import java.util.List;

/**
 * A stretch of the ledger, as far as callers of one clearance may see it.
 *
 * @param after the position before it
 * @param upTo the position of its end, whether or not anything visible stands there
 */
record Stretch(long after, long upTo, List<Change> changes) {
  Stretch {
    changes = List.copyOf(changes);
  }

  boolean isEmpty() {
    return upTo <= after;
  }
}
