package nl.mijlpaal.command.sequencing;

import nl.mijlpaal.contract.ledger.Entry;

/**
 * A committed event that can no longer be overtaken, and is not in the ledger yet.
 *
 * @param globalIndex its row in the event store
 * @param txid the transaction that wrote it
 * @param follows whether its predecessor within the aggregate is in the ledger, or it has none
 */
record Committed(long globalIndex, String txid, boolean follows, Entry entry) {}
