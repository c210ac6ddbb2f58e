package nl.mijlpaal.command.sequencing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mijlpaal.contract.ledger.MerkleFrontier;

/**
 * The pure part of sequencing: which of the committed events come next, in which order, and what
 * the ledger's head is then.
 */
record Ordering(List<Indexed> indexed, Head head) {

  /** An event with its place. */
  record Indexed(long index, long globalIndex, byte[] leaf) {}

  /**
   * Orders a page of committed events, given in the order of their transactions, those held before
   * in front. An event whose predecessor is not there yet is held back; the others pass.
   */
  static Ordering of(Head head, List<Committed> page) {
    var indexed = new ArrayList<Indexed>();
    var reached = new HashMap<String, Long>();
    var frontier = head.frontier();
    var waiting = page;
    while (true) {
      var held = new ArrayList<Committed>();
      for (var event : waiting) {
        if (follows(event, reached)) {
          var leaf = event.entry().leaf();
          frontier = frontier.append(leaf);
          indexed.add(new Indexed(frontier.size(), event.globalIndex(), leaf));
          reached.put(event.entry().aggregateId(), event.entry().sequence());
        } else {
          held.add(event);
        }
      }
      if (held.isEmpty() || held.size() == waiting.size())
        return new Ordering(indexed, headAfter(head, page, frontier, held));
      waiting = held;
    }
  }

  private static boolean follows(Committed event, Map<String, Long> reached) {
    var last = reached.get(event.entry().aggregateId());
    return event.follows() || (last != null && last == event.entry().sequence() - 1);
  }

  private static Head headAfter(
      Head head, List<Committed> page, MerkleFrontier frontier, List<Committed> held) {
    var markTxid = head.markTxid();
    var markGlobalIndex = head.markGlobalIndex();
    for (var event : page)
      if (!head.held().contains(event.globalIndex())) {
        markTxid = event.txid();
        markGlobalIndex = event.globalIndex();
      }
    return new Head(
        frontier,
        later(head.recordedAt(), head.now()),
        markTxid,
        markGlobalIndex,
        held.stream().map(Committed::globalIndex).toList(),
        head.now());
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
