package nl.mijlpaal.query.changes;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.query.audit.Visible;
import nl.mijlpaal.query.consuming.Positions;
import nl.mijlpaal.query.texts.Arrivals;
import org.springframework.stereotype.Component;

/**
 * The end of the ledger as it grows. Listeners of one clearance that are equally far share one
 * reading of the table; one that lags reads its own stretch, a bounded one each time.
 */
@Component
class ChangeTail {
  private static final int LONGEST = 500;

  private final ChangeTable table;
  private final Positions positions;
  private final Map<Classification, Long> texts = new ConcurrentHashMap<>();
  private final Map<Classification, Stretch> latest = new EnumMap<>(Classification.class);
  private final ReentrantLock reading = new ReentrantLock();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();

  ChangeTail(ChangeTable table, Positions positions, Arrivals texts) {
    this.table = table;
    this.positions = positions;
    positions.onAdvance(_ -> wake());
    texts.onArrival(this::arrived);
  }

  long position() {
    return positions.of(Visible.PROJECTION);
  }

  /**
   * What came after a position; empty when nothing did. A shared reading is used only while nothing
   * came after it, because what came may have hidden a part of it.
   */
  Stretch after(long position, Classification clearance) {
    reading.lock();
    try {
      var end = position();
      if (end <= position) return new Stretch(position, position, List.of());
      var kept = latest.get(clearance);
      if (kept != null && kept.after() == position && kept.upTo() == end) return kept;
      var upTo = Math.min(end, position + LONGEST);
      var stretch = new Stretch(position, upTo, table.between(position, upTo, clearance));
      latest.put(clearance, stretch);
      return stretch;
    } finally {
      reading.unlock();
    }
  }

  /** How often texts came in of entries that somebody so cleared may see. */
  long texts(Classification clearance) {
    return texts.getOrDefault(clearance, 0L);
  }

  private void arrived(Collection<Long> indexes) {
    for (var clearance : Classification.values())
      if (table.anyVisible(indexes, clearance)) texts.merge(clearance, 1L, Long::sum);
    wake();
  }

  /** Waits until there is more than this, or a second has passed. */
  void await(long position, long heard, Classification clearance) throws InterruptedException {
    lock.lock();
    try {
      var left = TimeUnit.SECONDS.toNanos(1);
      while (position() <= position && texts(clearance) == heard && left > 0)
        left = moved.awaitNanos(left);
    } finally {
      lock.unlock();
    }
  }

  void wake() {
    lock.lock();
    try {
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
