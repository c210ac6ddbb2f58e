package nl.mijlpaal.benchmarks;

import static nl.mijlpaal.benchmarks.Installation.Part.IDENTITY;
import static nl.mijlpaal.benchmarks.Installation.Part.QUERY_SIDE;
import static nl.mijlpaal.benchmarks.Installation.Part.READ_MODELS;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** The read side of an installation, after it has caught up with a history, and a reader of it. */
final class ReadSide implements AutoCloseable {
  private static final int STALLED_SECONDS = 600;

  /** Its name and the version of its tables, such as {@code audit-1}. */
  private static final Pattern PROJECTION = Pattern.compile("[a-z]+-[0-9]+");

  final long position;
  private final HttpLine line;

  private ReadSide(long position, HttpLine line) {
    this.position = position;
    this.line = line;
  }

  /** Starts it and returns when every projection has all of the history. */
  static ReadSide of(History history) throws Exception {
    var installation = history.installation();
    installation.start(READ_MODELS, IDENTITY);
    installation.start(QUERY_SIDE);
    var line = new HttpLine(installation.queryPort(), installation.tokenOf("strategy"));
    var all = history.events();
    var reads = installation.reads();
    var start = System.nanoTime();
    var first = -1L;
    var moved = start;
    for (long at = -1, last = -1; at < all; last = at) {
      Thread.sleep(100);
      at = least(line);
      if (first < 0) first = at;
      if (at != last) moved = System.nanoTime();
      if (System.nanoTime() - moved > STALLED_SECONDS * 1e9)
        throw new IllegalStateException("the read models stand still at " + at + " of " + all);
    }
    if (History.count(reads, "select count(*) from parked_aggregate") > 0)
      throw new IllegalStateException("the read models parked aggregates");
    // What autovacuum does in due time.
    try (var connection = reads.connect();
        var statement = connection.createStatement()) {
      statement.execute("vacuum analyze");
    }
    System.out.printf(
        Locale.ROOT,
        "read models caught up with %d events in %.0f s%n",
        all - first,
        (System.nanoTime() - start) / 1e9);
    return new ReadSide(all, line);
  }

  /** How far the projection is that has the least of the ledger. */
  private static long least(HttpLine line) throws IOException {
    var health = JsonMapper.shared().readTree(line.get("/actuator/health").body());
    return health.path("components").path("projections").path("details").properties().stream()
        .filter(detail -> PROJECTION.matcher(detail.getKey()).matches())
        .mapToLong(detail -> detail.getValue().asLong())
        .min()
        .orElseThrow();
  }

  /** Asks each of these questions often enough for the compilers. */
  void warmUp(List<Supplier<String>> questions) throws IOException {
    for (int i = 0; i < 300; i++) for (var question : questions) line.get(question.get()).ok();
  }

  /** How long each of these questions takes, asked in turns for a while. */
  List<Sample> time(List<Supplier<String>> questions, Duration turn) throws IOException {
    var samples = questions.stream().map(_ -> new Sample(100_000)).toList();
    for (var end = System.nanoTime() + turn.toNanos(); System.nanoTime() < end; )
      for (int i = 0; i < questions.size(); i++) {
        var path = questions.get(i).get();
        var start = System.nanoTime();
        line.get(path).ok();
        samples.get(i).add(System.nanoTime() - start);
      }
    return samples;
  }

  HttpLine.Answer get(String path) throws IOException {
    return line.get(path).ok();
  }

  @Override
  public void close() throws IOException {
    line.close();
  }
}
