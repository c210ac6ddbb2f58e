package nl.mijlpaal.command.carrying;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import nl.mijlpaal.command.publishing.Publisher;
import nl.mijlpaal.command.publishing.TopicAhead;
import nl.mijlpaal.command.sequencing.Sequencer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the sequencer and the publisher, each on a thread of its own, so that a broker that stands
 * still never keeps an event out of the ledger. A commit on this node wakes them at once; what
 * other nodes commit is found a moment later.
 */
public final class Carrier implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);
  private static final int LOOK_AGAIN_MILLIS = 20;
  private static final int AFTER_FAILURE_MILLIS = 500;

  /**
   * So many at once are a crowd: what follows them is gathered, because each pass has its price.
   */
  private static final int CROWD = 4;

  private static final int GATHERING_MILLIS = 8;

  private final Sequencer sequencer;
  private final Publisher publisher;
  private final Loop sequencing = new Loop("sequencer", this::sequence);
  private final Loop publishing = new Loop("publisher", this::publish);
  private final Consumer<TopicAhead> refusal;
  private volatile boolean leads;
  private volatile boolean refused;
  private volatile String trouble = "";
  private long leaseEnds = Long.MIN_VALUE;

  /**
   * @param refusal told once when it turns out that nothing may be carried to this topic
   */
  public Carrier(Sequencer sequencer, Publisher publisher, Consumer<TopicAhead> refusal) {
    this.sequencer = sequencer;
    this.publisher = publisher;
    this.refusal = refusal;
  }

  /** Tells that something was committed. */
  public void wake() {
    sequencing.wake();
  }

  /** Whether this node extends the ledger and the topic. */
  public boolean leads() {
    return leads;
  }

  /** What keeps the topic from following the ledger; empty when nothing does. */
  public String trouble() {
    return trouble;
  }

  @Override
  public void start() {
    sequencing.start();
    publishing.start();
  }

  @Override
  public void stop() {
    sequencing.stop();
    publishing.stop();
    publisher.close();
  }

  @Override
  public boolean isRunning() {
    return sequencing.isRunning();
  }

  /** Whether both of its threads run; one that an error ended does not come back by itself. */
  public boolean isAlive() {
    return sequencing.isAlive() && publishing.isAlive();
  }

  private boolean sequence() {
    var now = System.nanoTime();
    if (!leads || now - leaseEnds > 0) {
      leads = sequencer.lease();
      leaseEnds = now + TimeUnit.MILLISECONDS.toNanos(Sequencer.LEASE_MILLIS / 4);
    }
    if (!leads) return false;
    var indexed = sequencer.pass();
    if (indexed > 0) publishing.wake();
    if (indexed >= Sequencer.PAGE) return true;
    // What was committed since has woken this thread.
    if (indexed >= CROWD) LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(GATHERING_MILLIS));
    return false;
  }

  private boolean publish() throws InterruptedException {
    if (refused) return false;
    if (!leads) {
      publisher.close();
      return false;
    }
    try {
      var sent = publisher.pass();
      trouble = "";
      return sent >= Publisher.PAGE;
    } catch (TopicAhead e) {
      trouble = String.valueOf(e.getMessage());
      refused = true;
      refusal.accept(e);
      return false;
    } catch (RuntimeException e) {
      trouble = "the broker does not answer: " + e.getMessage();
      publisher.close();
      throw e;
    }
  }

  /**
   * Work that is done again and again: at once while there is more, else when woken or a bit later.
   */
  private static final class Loop implements Runnable {
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

  /** One step of a loop. */
  @FunctionalInterface
  private interface Step {
    /** Whether there is more to do at once. */
    boolean more() throws InterruptedException;
  }
}
