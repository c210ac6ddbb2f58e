package nl.mijlpaal.standalone;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A whole running installation: started side by side where nothing has to wait, stopped in order.
 */
final class Mijlpaal implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Mijlpaal.class);

  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final Progress progress;
  private boolean stopping;

  private Mijlpaal(Progress progress) {
    this.progress = progress;
  }

  /** Starts everything; when one part cannot start, stops those that did. */
  static Mijlpaal start(Parts parts, Progress progress) {
    var mijlpaal = new Mijlpaal(progress);
    try (ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor()) {
      mijlpaal.startAll(parts, starters);
      return mijlpaal;
    } catch (CompletionException e) {
      mijlpaal.close();
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void startAll(Parts parts, ExecutorService starters) {
    var eventStore = begin("PostgreSQL, event store", parts::eventStore, starters);
    var readModels = begin("PostgreSQL, read models", parts::readModels, starters);
    var broker = begin("Kafka", parts::broker, starters);
    var identity = begin("identity provider", parts::identity, starters);
    CompletableFuture.allOf(eventStore, readModels, broker, identity).join();
  }

  private CompletableFuture<Void> begin(
      String what, Supplier<? extends AutoCloseable> part, ExecutorService starters) {
    return CompletableFuture.runAsync(
        () -> {
          AutoCloseable started = part.get();
          progress.up(what);
          hold(started);
        },
        starters);
  }

  /** A part that comes up after the stop began is stopped at once. */
  private void hold(AutoCloseable part) {
    synchronized (running) {
      if (!stopping) {
        running.push(part);
        return;
      }
    }
    stop(part);
  }

  /** Stops what was started last first, so that nobody misses what it leans on. */
  @Override
  public void close() {
    synchronized (running) {
      stopping = true;
    }
    while (!running.isEmpty()) {
      stop(running.pop());
    }
  }

  private static void stop(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      LOG.error("could not stop {} cleanly", part, e);
    }
  }
}
