package nl.mijlpaal.standalone;

import java.util.concurrent.CountDownLatch;

/**
 * Ctrl-C or SIGTERM, as something to wait for. The process ends only after {@link #close()}: until
 * then its shutdown waits for whoever is stopping things in order.
 */
final class StopSignal implements AutoCloseable {
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  StopSignal() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
  }

  private void stop() {
    asked.countDown();
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
