package nl.mijlpaal.query.texts;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.mijlpaal.query.consuming.Positions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Goes and gets awaited texts, beside the projections: while the command side is away they go on,
 * and what is missing is asked for again until it is there.
 */
final class TextFetching implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(TextFetching.class);
  private static final int BATCH = 200;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final Texts texts;
  private final TextSource source;
  private final Arrivals arrivals;
  private final Semaphore advanced = new Semaphore(0);
  private volatile @Nullable Thread thread;
  private volatile @Nullable String trouble;

  TextFetching(Texts texts, TextSource source, Arrivals arrivals, Positions positions) {
    this.texts = texts;
    this.source = source;
    this.arrivals = arrivals;
    positions.onAdvance(_ -> advanced.release());
  }

  /** What keeps the texts away; null while nothing does. */
  @Nullable String trouble() {
    return trouble;
  }

  @Override
  public void start() {
    // Known before it runs: it goes on for as long as it is the one that is known.
    var starting = Thread.ofVirtual().name("texts").unstarted(this::run);
    thread = starting;
    starting.start();
  }

  @Override
  public void stop() {
    var running = thread;
    thread = null;
    if (running != null) running.interrupt();
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void run() {
    var pause = Duration.ZERO;
    while (Thread.currentThread() == thread) {
      try {
        pause = attempt() ? Duration.ZERO : longer(pause);
        await(pause);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Gets what is awaited; false when that did not go well. */
  private boolean attempt() throws InterruptedException {
    try {
      while (fetch() == BATCH) {}
      if (trouble != null) log.info("texts are coming in again");
      trouble = null;
      return true;
    } catch (IOException | DataAccessException e) {
      var problem = e instanceof IOException ? String.valueOf(e.getMessage()) : "the database";
      if (trouble == null) log.warn("texts do not come in: {} {}", e.getClass().getName(), problem);
      trouble = problem;
      return false;
    }
  }

  /** One batch; how many were awaited. */
  int fetch() throws IOException, InterruptedException {
    var awaited = texts.awaited(BATCH);
    if (awaited.isEmpty()) return 0;
    source
        .lookUp(awaited.keySet())
        .forEach((id, typed) -> {
          if (typed instanceof Typed.Disputed)
            log.error("text {} is not what its event commits to", id);
          texts.keep(id, typed);
        });
    arrivals.tell(Set.copyOf(awaited.values()));
    return awaited.size();
  }

  /** After trouble a full pause; else until something was projected, and a second at most. */
  private void await(Duration pause) throws InterruptedException {
    if (pause.isZero()) {
      var _ = advanced.tryAcquire(1, TimeUnit.SECONDS);
      advanced.drainPermits();
    } else {
      Thread.sleep(pause);
    }
  }

  private static Duration longer(Duration pause) {
    var doubled = pause.isZero() ? Duration.ofMillis(250) : pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }
}
