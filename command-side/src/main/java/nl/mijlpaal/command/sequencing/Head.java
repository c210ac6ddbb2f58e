package nl.mijlpaal.command.sequencing;

import java.time.Instant;
import java.util.List;
import nl.mijlpaal.contract.ledger.MerkleFrontier;

/**
 * Where the ledger ends.
 *
 * @param frontier of the tree over all its leaves; its size is the last index
 * @param recordedAt of the last entry
 * @param markTxid with {@code markGlobalIndex}: up to where the event store has been read
 * @param held rows before the mark that wait for a predecessor
 * @param now the database's clock
 */
record Head(
    MerkleFrontier frontier,
    Instant recordedAt,
    String markTxid,
    long markGlobalIndex,
    List<Long> held,
    Instant now) {
  Head {
    held = List.copyOf(held);
  }

  long size() {
    return frontier.size();
  }
}
