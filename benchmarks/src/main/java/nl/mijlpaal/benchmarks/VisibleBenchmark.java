package nl.mijlpaal.benchmarks;

import static nl.mijlpaal.benchmarks.Installation.Part.BROKER;
import static nl.mijlpaal.benchmarks.Installation.Part.EVENT_STORE;
import static nl.mijlpaal.benchmarks.Installation.Part.IDENTITY;
import static nl.mijlpaal.benchmarks.Installation.Part.QUERY_SIDE;
import static nl.mijlpaal.benchmarks.Installation.Part.READ_MODELS;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * S5: how long after its acceptance a report is seen by a reader that asks for its revision.
 * Reports are sent at set times, whether or not the earlier ones are through, so that a stall
 * counts for all that it holds up.
 */
final class VisibleBenchmark {
  private static final int RATE = 200;

  /** So many readers a second ask; at a higher rate not every report has one. */
  private static final int READERS = 200;

  /** So many may be under way; what is due then is sent late, and counted as late. */
  private static final int UNDER_WAY = 256;

  private final Installation installation;
  private final Reporters reporters;
  private final String token;
  private final ConcurrentLinkedQueue<Pair> idle = new ConcurrentLinkedQueue<>();

  /** Of a writer that reads what it wrote. */
  private record Pair(HttpLine commands, HttpLine queries) {}

  private VisibleBenchmark(Installation installation, Reporters reporters) {
    this.installation = installation;
    this.reporters = reporters;
    this.token = installation.tokenOf("strategy");
  }

  static void run(Duration turn) throws Exception {
    try (var installation = Installation.fresh("visible")) {
      installation.start(EVENT_STORE, BROKER, IDENTITY, READ_MODELS);
      try (var reporters = Reporters.on(installation)) {
        installation.start(QUERY_SIDE);
        var bench = new VisibleBenchmark(installation, reporters);
        reporters.warmUp();
        bench.atRate("warm-up", RATE, turn);
        bench.atRate("S5-visible-at-" + RATE + "-per-second", RATE, turn);
        var half = (int) (reporters.perSecond(turn.dividedBy(2)) / 2);
        bench.awaitLevel();
        bench.atRate("warm-up", half, turn.dividedBy(4));
        bench.atRate("S5-visible-at-half-of-S2", half, turn);
      }
    }
  }

  /** Lets the read side catch up with what was sent as fast as possible; two minutes at most. */
  private void awaitLevel() throws IOException {
    try (var commands = new HttpLine(installation.commandPort(), token);
        var queries = new HttpLine(installation.queryPort(), token)) {
      var revision =
          reporters.send(commands, new SplittableRandom(0)).ok().header("Mijlpaal-Revision");
      for (int i = 0; i < 60; i++)
        if (queries.get("/v1/editions?revision=" + revision).status() == 200) return;
      throw new IllegalStateException("the read side does not catch up");
    }
  }

  private void atRate(String name, int rate, Duration time) throws InterruptedException {
    var count = (int) (rate * time.toSeconds());
    var visible = new Sample(count);
    var since = new Sample(count);
    var failed = new AtomicInteger();
    var places = new Semaphore(UNDER_WAY);
    var start = System.nanoTime();
    try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < count; i++) {
        var due = start + i * 1_000_000_000L / rate;
        while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
        places.acquire();
        var number = i;
        var watched = rate <= READERS || i % (rate / READERS) == 0;
        senders.execute(() -> {
          try {
            one(number, watched, due, visible, since);
          } catch (IOException | RuntimeException e) {
            failed.incrementAndGet();
          } finally {
            places.release();
          }
        });
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s p50 %.1f p99 %.1f ms (control none; %d a second for %d s, %d watched, %d failed;"
            + " since it was due p50 %.1f p99 %.1f ms)%n",
        name,
        visible.percentile(0.5),
        visible.percentile(0.99),
        rate,
        time.toSeconds(),
        visible.size(),
        failed.get(),
        since.percentile(0.5),
        since.percentile(0.99));
  }

  private void one(int number, boolean watched, long due, Sample visible, Sample since)
      throws IOException {
    var kept = idle.poll();
    var pair =
        kept != null
            ? kept
            : new Pair(
                new HttpLine(installation.commandPort(), token),
                new HttpLine(installation.queryPort(), token));
    var revision =
        String.valueOf(
            reporters
                .send(pair.commands, new SplittableRandom(number))
                .ok()
                .header("Mijlpaal-Revision"));
    var accepted = System.nanoTime();
    if (watched) {
      var milestone = revision.substring(revision.indexOf(':') + 1, revision.indexOf('@'));
      pair.queries.get("/v1/milestones/" + milestone + "?revision=" + revision).ok();
      var seen = System.nanoTime();
      visible.add(seen - accepted);
      since.add(seen - due);
    }
    idle.add(pair);
  }
}
