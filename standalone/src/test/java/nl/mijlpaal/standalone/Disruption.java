package nl.mijlpaal.standalone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Something bad that happens to a part.
 *
 * @param after how many commands must have been acknowledged since the one before it; with none it
 *     comes on top of that one
 * @param pausedFor between SIGSTOP and what comes next; zero when it is not paused
 * @param killed whether it ends with SIGKILL, or with SIGCONT
 */
record Disruption(Part part, int after, Duration pausedFor, boolean killed) {
  private static final List<Part> VICTIMS =
      List.of(Part.COMMAND_SIDE, Part.BROKER, Part.QUERY_SIDE, Part.EVENT_STORE, Part.READ_MODELS);

  /** Each victim once, and some once more, in an order and at moments that follow from a seed. */
  static List<Disruption> of(long seed, int count) {
    var random = new Random(seed);
    var disruptions = new ArrayList<Disruption>();
    while (disruptions.size() < count) {
      var victims = new ArrayList<>(VICTIMS);
      Collections.shuffle(victims, random);
      victims.forEach(victim -> disruptions.add(one(victim, random)));
    }
    return disruptions.subList(0, count);
  }

  private static Disruption one(Part victim, Random random) {
    boolean killed = random.nextInt(3) > 0;
    boolean paused = !killed || random.nextBoolean();
    return new Disruption(
        victim,
        Math.max(0, random.nextInt(-20, 60)),
        paused ? Duration.ofMillis(random.nextInt(200, 4000)) : Duration.ZERO,
        killed);
  }

  /** Does it; what was killed is started again by its supervisor. */
  void happen(Installation installation, Writers writers) throws InterruptedException {
    writers.awaitMore(after);
    installation.awaitUp(part);
    PartProcess victim = installation.of(part);
    if (!pausedFor.isZero()) {
      victim.pause();
      pass(pausedFor);
    }
    if (killed) {
      victim.kill();
    } else {
      victim.resume();
    }
  }

  /** Not a wait for anything: when it happens is what the seed chose. */
  private static void pass(Duration time) throws InterruptedException {
    if (new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException("nobody counts down");
    }
  }

  @Override
  public String toString() {
    return part
        + (pausedFor.isZero() ? "" : " paused for " + pausedFor.toMillis() + " ms")
        + (killed ? " killed" : "");
  }
}
