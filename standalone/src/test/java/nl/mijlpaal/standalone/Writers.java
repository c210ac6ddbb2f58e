package nl.mijlpaal.standalone;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * People at work: they plan milestones, reword them and report, all on the same few, each command
 * under a key of its own, and each repeated under that key until an answer comes. With more than
 * one node, some are sent to two of them at once under one key, as by a caller who is in a hurry.
 */
final class Writers implements AutoCloseable {
  private static final int WRITERS = 4;
  private static final int MILESTONES = 12;
  private static final int BETWEEN_COMMANDS_MILLIS = 40;
  private static final List<String> STATUSES = List.of("ON_TRACK", "AT_RISK", "OFF_TRACK");

  private final ScheduledExecutorService desks = Executors.newScheduledThreadPool(WRITERS);
  private final ExecutorService twinDesks = Executors.newVirtualThreadPerTaskExecutor();
  private final Caller caller;
  private final List<String> nodes;
  private final List<Acknowledged> acknowledged = Collections.synchronizedList(new ArrayList<>());
  private final List<String> milestones = new CopyOnWriteArrayList<>();
  private final List<String> refused = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger repeated = new AtomicInteger();
  private final AtomicInteger twins = new AtomicInteger();

  /**
   * @param nodes addresses of command sides; a command that one does not answer goes to another
   */
  Writers(Caller caller, List<String> nodes) {
    this.caller = caller;
    this.nodes = List.copyOf(nodes);
  }

  void start(long seed) {
    for (int writer = 0; writer < WRITERS; writer++) {
      var writing = new Writing(new Random(seed * WRITERS + writer), new AtomicInteger(writer));
      desks.scheduleWithFixedDelay(
          () -> keepAtIt(writing), 0, BETWEEN_COMMANDS_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** Has every command that was begun finished, and says what was acknowledged. */
  List<Acknowledged> finish() throws InterruptedException {
    desks.shutdown();
    if (!desks.awaitTermination(Installation.LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("commands are not answered any more");
    }
    return soFar();
  }

  List<Acknowledged> soFar() {
    synchronized (acknowledged) {
      return List.copyOf(acknowledged);
    }
  }

  int count() {
    return acknowledged.size();
  }

  /** Returns when so many more were acknowledged. */
  void awaitMore(int more) {
    int until = count() + more;
    Until.within(Installation.LONG_ENOUGH)
        .holds(
            () -> count() + " of " + until + " commands are acknowledged; refused: " + refused,
            () -> count() >= until);
  }

  /** Answers that say no, of which there should be none. */
  List<String> refused() {
    return List.copyOf(refused);
  }

  /** How often a command was sent again. */
  int repeated() {
    return repeated.get();
  }

  /** How often both of two that were sent at once under one key were answered. */
  int twins() {
    return twins.get();
  }

  /** One of them, who stays with a node for as long as it answers. */
  private record Writing(Random random, AtomicInteger node) {}

  private void keepAtIt(Writing writing) {
    try {
      next(writing);
    } catch (RuntimeException e) {
      refused.add("a fault of the writer: " + e);
    }
  }

  private void next(Writing writing) {
    Random random = writing.random();
    String key = UUID.randomUUID().toString();
    if (milestones.size() < MILESTONES && random.nextInt(4) == 0 || milestones.isEmpty()) {
      send(writing, key, "/v1/milestones", plan(key));
    } else {
      String path = "/v1/milestones/" + milestones.get(random.nextInt(milestones.size()));
      if (random.nextInt(3) == 0) {
        send(writing, key, path + "/rewordings", rewording(key));
      } else {
        send(writing, key, path + "/progress-reports", report(key, random));
      }
    }
  }

  private void send(Writing writing, String key, String path, String body) {
    if (nodes.size() < 2 || writing.random().nextInt(3) > 0) {
      untilAnswered(writing, key, path, body);
      return;
    }
    String other = nodes.get((writing.node().get() + 1) % nodes.size());
    var twin = CompletableFuture.supplyAsync(() -> once(other, key, path, body), twinDesks);
    untilAnswered(writing, key, path, body);
    twin.join().ifPresent(answer -> compare(answer, key, path, body));
  }

  /** The answer to a request that is not repeated; empty when there was none. */
  private Optional<HttpResponse<String>> once(String node, String key, String path, String body) {
    try {
      return Optional.of(caller.post(node + path, key, body))
          .filter(answer -> answer.statusCode() < 500);
    } catch (IOException noAnswer) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** One acted, and both must have its answer. */
  private void compare(HttpResponse<String> answer, String key, String path, String body) {
    soFar().stream()
        .filter(done -> done.key().equals(key))
        .findFirst()
        .ifPresent(done -> {
          twins.incrementAndGet();
          if (!done.isSame(Acknowledged.of(key, path, body, answer))) {
            refused.add(path + " sent twice at once answered " + done + " and " + answer.body());
          }
        });
  }

  private void untilAnswered(Writing writing, String key, String path, String body) {
    long end = System.nanoTime() + Installation.LONG_ENOUGH.toNanos();
    while (System.nanoTime() - end < 0) {
      try {
        if (answered(nodes.get(writing.node().get() % nodes.size()), key, path, body)) {
          return;
        }
      } catch (IOException noAnswer) {
        writing.node().incrementAndGet();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      repeated.incrementAndGet();
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    refused.add(key + " was never answered");
  }

  private boolean answered(String node, String key, String path, String body)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = caller.post(node + path, key, body);
    int status = answer.statusCode();
    if (status >= 500) {
      return false;
    }
    if (status != 200 && status != 201) {
      refused.add(path + " " + body + " answered " + status + ": " + answer.body());
      return true;
    }
    var done = Acknowledged.of(key, path, body, answer);
    acknowledged.add(done);
    if (done.plans()) {
      milestones.add(done.milestone());
    }
    return true;
  }

  private static String plan(String key) {
    return """
    {"key":"K-%s","kind":"AMBITION","classification":"OPENBAAR","edition":2025,"title":"%s",
     "target":{"value":"2027","qualifier":"IN"},"placements":[{"place":"quantum"}]}
    """
        .formatted(key.substring(0, 8).toUpperCase(Locale.ROOT), key);
  }

  private static String rewording(String key) {
    return "{\"edition\":2025,\"title\":\"" + key + "\"}";
  }

  private static String report(String key, Random random) {
    return """
    {"status":"%s","forecast":{"value":"%d-Q%d","qualifier":"IN"},"narrative":"%s"}
    """
        .formatted(
            STATUSES.get(random.nextInt(STATUSES.size())),
            random.nextInt(2027, 2036),
            random.nextInt(1, 5),
            key);
  }

  @Override
  public void close() {
    desks.shutdownNow();
    twinDesks.shutdownNow();
  }
}
