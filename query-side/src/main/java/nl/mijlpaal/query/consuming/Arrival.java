package nl.mijlpaal.query.consuming;

import nl.mijlpaal.contract.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry at its place on the topic, read if it could be.
 *
 * @param received absent when the entry could not be read
 * @param fault why it could not
 */
record Arrival(
    LedgerEntry entry, long offset, @Nullable Received received, @Nullable String fault) {

  static Arrival of(LedgerEntry entry, long offset) {
    try {
      return new Arrival(entry, offset, Reading.read(entry), null);
    } catch (RuntimeException e) {
      return new Arrival(entry, offset, null, e.toString());
    }
  }

  long index() {
    return entry.index();
  }

  String aggregateId() {
    return entry.entry().aggregateId();
  }
}
