package nl.mijlpaal.standalone;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A whole running installation. */
final class Mijlpaal implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Mijlpaal.class);

  private final Map<Part, AutoCloseable> running =
      new ConcurrentSkipListMap<>(Comparator.<Part>reverseOrder());

  private Mijlpaal() {}

  /** Starts everything; when one part cannot start, stops those that did. */
  static Mijlpaal start(Parts parts, Progress progress) {
    var mijlpaal = new Mijlpaal();
    try (ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor()) {
      mijlpaal.startAll(parts, progress, starters).join();
      return mijlpaal;
    } catch (CompletionException e) {
      mijlpaal.close();
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private CompletableFuture<Void> startAll(
      Parts parts, Progress progress, ExecutorService starters) {
    Map<Part, CompletableFuture<Void>> up = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      up.put(
          part,
          all(part.needs().stream().map(need -> requireNonNull(up.get(need))))
              .thenRunAsync(
                  () -> {
                    running.put(part, part.start(parts));
                    progress.up(part.title());
                  },
                  starters));
    }
    return all(up.values().stream());
  }

  private static CompletableFuture<Void> all(Stream<CompletableFuture<Void>> futures) {
    return CompletableFuture.allOf(futures.toArray(CompletableFuture<?>[]::new));
  }

  /** Stops what leans on others first. */
  @Override
  public void close() {
    running.forEach((part, started) -> {
      try {
        started.close();
      } catch (Exception e) {
        LOG.error("{} did not stop cleanly", part, e);
      }
    });
    running.clear();
  }
}
