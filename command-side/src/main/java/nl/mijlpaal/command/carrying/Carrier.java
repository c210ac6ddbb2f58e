package nl.mijlpaal.command.carrying;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import nl.mijlpaal.command.publishing.Publisher;
import nl.mijlpaal.command.publishing.TopicAhead;
import nl.mijlpaal.command.sequencing.Sequencer;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the sequencer and the publisher, each on a thread of its own, so that a broker that stands
 * still never keeps an event out of the ledger. A commit on this node wakes them at once; what
 * other nodes commit is found a moment later.
 */
public final class Carrier implements SmartLifecycle {
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
}
