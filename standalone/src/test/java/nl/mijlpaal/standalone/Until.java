package nl.mijlpaal.standalone;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waiting for something to become so, and saying what did not when it takes too long. */
record Until(Duration deadline) {
  private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  /** A question to the outside; an answer that did not come is no answer. */
  @FunctionalInterface
  interface Question {
    boolean isSo() throws Exception;
  }

  static Until within(Duration deadline) {
    return new Until(deadline);
  }

  /**
   * Returns as soon as it is so.
   *
   * @param what of which is said that it did not come about, with how far it came
   */
  void holds(Supplier<String> what, Question question) {
    long end = System.nanoTime() + deadline.toNanos();
    Exception last = null;
    while (System.nanoTime() - end < 0) {
      try {
        if (question.isSo()) {
          return;
        }
        last = null;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while waiting for " + what.get(), e);
      } catch (Exception e) {
        last = e;
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
    throw new IllegalStateException("not within " + deadline + ": " + what.get(), last);
  }
}
