package nl.mijlpaal.contract.ledger;

import java.time.Instant;

/**
 * An entry with its place in the one order.
 *
 * @param index the position, from 1 and without holes
 * @param recordedAt when the sequencer indexed it; never decreases along the index
 */
public record LedgerEntry(long index, Instant recordedAt, Entry entry) {}
