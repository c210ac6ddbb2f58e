package nl.mijlpaal.command.carrying;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done again and again: at once while there is more, else when woken or a bit later.
 */
final class Loop implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
  private static final int LOOK_AGAIN_MILLIS = 20;
  private static final int AFTER_FAILURE_MILLIS = 500;

  /** One step of a loop. */
  @FunctionalInterface
  interface Step {
    /** Whether there is more to do at once. */
    boolean more() throws InterruptedException;
  }

  private final String name;
  private final Step step;
  private final Semaphore woken = new Semaphore(0);
  private volatile boolean running;
  private volatile Thread thread = Thread.currentThread();

  Loop(String name, Step step) {
    this.name = name;
    this.step = step;
  }

  void start() {
    running = true;
    thread = Thread.ofPlatform().name(name).daemon().start(this);
  }

  void stop() {
    running = false;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void wake() {
    if (woken.availablePermits() == 0) woken.release();
  }

  boolean isRunning() {
    return running;
  }

  boolean isAlive() {
    return running && thread.isAlive();
  }

  @Override
  public void run() {
    while (running) {
      try {
        if (!step.more()) await(LOOK_AGAIN_MILLIS);
      } catch (InterruptedException e) {
        running = false;
      } catch (RuntimeException e) {
        if (!running) return;
        LOG.warn("{} could not go on and tries again: {}", name, e.toString());
        pause();
      }
    }
  }

  private void pause() {
    try {
      await(AFTER_FAILURE_MILLIS);
    } catch (InterruptedException e) {
      running = false;
    }
  }

  private void await(int milliseconds) throws InterruptedException {
    if (woken.tryAcquire(milliseconds, TimeUnit.MILLISECONDS)) woken.drainPermits();
  }
}
