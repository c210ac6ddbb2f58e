package nl.mijlpaal.standalone;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C or SIGTERM, as something to wait for. The process ends only after {@link #close()}: until
 * then its shutdown waits for whoever is stopping things in order.
 */
final class StopSignal implements AutoCloseable {
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private @Nullable Thread busy;

  StopSignal() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
  }

  /** Asks to stop, and returns when everything has. */
  void stop() {
    ask();
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void ask() {
    asked.countDown();
    if (busy != null) busy.interrupt();
  }

  boolean isAsked() {
    return asked.getCount() == 0;
  }

  /**
   * Does some work on this thread, which is interrupted when stopping is asked. Work that is cut
   * off may fail as it likes; work that would begin afterwards does not.
   */
  void unlessAsked(Runnable work) {
    if (!begin()) return;
    try {
      work.run();
    } catch (RuntimeException e) {
      if (!isAsked()) throw e;
    } finally {
      end();
    }
  }

  private synchronized boolean begin() {
    if (isAsked()) return false;
    busy = Thread.currentThread();
    return true;
  }

  /** An interruption was meant for the work alone. */
  private synchronized void end() {
    busy = null;
    var _ = Thread.interrupted();
  }

  void await() {
    try {
      asked.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Everything has stopped; the process may end. */
  @Override
  public void close() {
    done.countDown();
  }
}
