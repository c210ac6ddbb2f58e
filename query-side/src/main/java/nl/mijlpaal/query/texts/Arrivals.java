package nl.mijlpaal.query.texts;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Tells that texts came in, which they do a moment after the entries that name them. */
@Component
public class Arrivals {
  private final Texts texts;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final AtomicLong count = new AtomicLong();

  Arrivals(Texts texts) {
    this.texts = texts;
  }

  /** How often texts came in since this side was started. */
  public long count() {
    return count.get();
  }

  /** Calls the listener each time, on the thread that fetches: be quick. */
  public void onArrival(Runnable listener) {
    listeners.add(listener);
  }

  /** Waits until no text of an entry up to this index is awaited, but not longer than this. */
  public void await(long index, Duration atMost) {
    lock.lock();
    try {
      var left = atMost.toNanos();
      while (left > 0 && texts.anyAwaited(index))
        left = arrived.awaitNanos(Math.min(left, TimeUnit.SECONDS.toNanos(1)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  void tell() {
    lock.lock();
    try {
      count.incrementAndGet();
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
    listeners.forEach(Runnable::run);
  }
}
