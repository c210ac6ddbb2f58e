package nl.mijlpaal.command.watching;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the ledger stands beside the event store at one moment.
 *
 * @param size its last index
 * @param waiting committed events that are not in it, without those held back; counted up to {@link
 *     LedgerStateTable#MOST_COUNTED}
 * @param waitingFor since when the first of them is committed
 * @param held events that wait for the predecessor in their aggregate
 * @param heldFor since when the first of them is committed
 * @param skipped numbers of the event store in which no event came to be
 * @param holder the node that may extend the ledger, or did last
 * @param withoutHolder since when none may; zero while one may
 * @param gate absent when no transaction that wrote is open
 */
record LedgerState(
    long size,
    long waiting,
    Duration waitingFor,
    int held,
    Duration heldFor,
    long skipped,
    String holder,
    Duration withoutHolder,
    @Nullable GateHolder gate) {}
