package nl.mijlpaal.benchmarks;

import static nl.mijlpaal.benchmarks.Installation.Part.COMMAND_SIDE;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Callers that send progress reports about the milestones of one edition, over HTTP. */
final class Reporters implements AutoCloseable {
  private static final int CONNECTIONS = 16;
  private static final List<String> STATUSES = List.of("ON_TRACK", "AT_RISK", "OFF_TRACK");
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 5, 4);

  /**
   * After so many reports the next are about the day after: nobody reports a thousand times a day.
   */
  private static final int A_DAY = 2_000;

  private final List<String> milestones;
  private final Zipf zipf;
  private final AtomicInteger sent = new AtomicInteger();
  private final List<HttpLine> lines = new ArrayList<>();
  private final List<SplittableRandom> randoms = new ArrayList<>();

  private Reporters(List<String> milestones, int port, String token) throws IOException {
    this.milestones = milestones;
    this.zipf = new Zipf(milestones.size());
    for (int i = 0; i < CONNECTIONS; i++) {
      lines.add(new HttpLine(port, token));
      randoms.add(new SplittableRandom(i));
    }
  }

  /** Plans the milestones, and starts the command side that the reports go to. */
  static Reporters on(Installation installation) throws Exception {
    List<String> milestones;
    try (var bench = Workbench.on(installation)) {
      milestones =
          bench.planMilestones(Workbench.MILESTONES).stream()
              .map(id -> id.uuid().toString())
              .toList();
    }
    installation.start(COMMAND_SIDE);
    return new Reporters(milestones, installation.commandPort(), installation.tokenOf("strategy"));
  }

  /** How many reports a second all connections together got accepted. */
  double perSecond(Duration time) throws Exception {
    return Crowd.perSecond(
        CONNECTIONS, time, (worker, number) -> send(lines.get(worker), randoms.get(worker)).ok());
  }

  /**
   * Reports until that gets no faster, in stretches of ten seconds, three minutes at most: so long
   * the compilers are at work beside the commands.
   */
  void warmUp() throws Exception {
    var best = 0.0;
    var noBetter = 0;
    for (int i = 0; i < 18 && noBetter < 3; i++) {
      var rate = perSecond(Duration.ofSeconds(10));
      System.out.printf(Locale.ROOT, "warm-up %.0f a second%n", rate);
      noBetter = rate > 1.05 * best ? 0 : noBetter + 1;
      best = Math.max(best, rate);
    }
  }

  /** One report about one milestone, picked as people do. */
  HttpLine.Answer send(HttpLine line, SplittableRandom random) throws IOException {
    var milestone = milestones.get(zipf.next(random));
    return line.post("/v1/milestones/" + milestone + "/progress-reports", report(random));
  }

  private String report(SplittableRandom random) {
    var day = FIRST_DAY.plusDays(sent.getAndIncrement() / A_DAY);
    return "{\"status\":\"%s\",\"forecast\":\"%d-Q%d\",\"effective\":\"%s\"}"
        .formatted(
            STATUSES.get(random.nextInt(STATUSES.size())),
            2027 + random.nextInt(9),
            1 + random.nextInt(4),
            random.nextInt(10) == 0 ? day.minusDays(random.nextInt(30)) : day);
  }

  @Override
  public void close() throws IOException {
    for (var line : lines) line.close();
  }
}
