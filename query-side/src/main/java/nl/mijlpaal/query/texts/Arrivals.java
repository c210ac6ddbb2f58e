package nl.mijlpaal.query.texts;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Tells that texts came in, which they do a moment after the entries that name them. */
@Component
public class Arrivals {
  private final Texts texts;
  private final List<Consumer<Collection<Long>>> listeners = new CopyOnWriteArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();

  Arrivals(Texts texts) {
    this.texts = texts;
  }

  /**
   * Calls the listener each time with the positions of the entries whose texts came in, on the
   * thread that fetches: be quick.
   */
  public void onArrival(Consumer<Collection<Long>> listener) {
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

  void tell(Collection<Long> indexes) {
    lock.lock();
    try {
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
    listeners.forEach(listener -> listener.accept(indexes));
  }
}
