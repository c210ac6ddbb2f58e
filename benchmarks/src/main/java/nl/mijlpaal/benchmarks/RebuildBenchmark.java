package nl.mijlpaal.benchmarks;

import static nl.mijlpaal.benchmarks.Installation.Part.READ_MODELS;

import java.sql.SQLException;
import nl.mijlpaal.query.QuerySideApplication;
import nl.mijlpaal.standalone.postgres.Database;

/**
 * S4: a rebuild of all read models, events per second from the topic into an empty database;
 * against consuming the same topic and copying as many audit rows into a table with the same live
 * indexes. Both run in this process on one thread, and both are timed from their first commit to
 * their last.
 */
final class RebuildBenchmark {
  private static final int STALLED_SECONDS = 600;

  /** On the class path for the identity provider's sake; a side must not become one itself. */
  private static final String NOT_HERE =
      "spring.autoconfigure.exclude="
          + "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet."
          + "OAuth2AuthorizationServerAutoConfiguration,"
          + "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet."
          + "OAuth2AuthorizationServerJwtAutoConfiguration";

  private final Installation installation;
  private final Database reads;
  private final long events;

  private RebuildBenchmark(Installation installation, long events) throws Exception {
    this.installation = installation;
    this.reads = installation.reads();
    this.events = events;
  }

  static void run(int events, int rounds) throws Exception {
    var history = History.of(events, false);
    try (var installation = history.installation()) {
      installation.start(READ_MODELS);
      var bench = new RebuildBenchmark(installation, history.events());
      Turns.Rate rebuild = bench::rebuild;
      Turns.Rate copy = new AuditCopy(installation.bootstrapServers(), bench.reads, bench.events);
      rebuild.perSecond();
      copy.perSecond();
      Turns.compare(
          rounds,
          "S4-rebuild-of-" + bench.events,
          "x",
          rebuild,
          "the same topic into audit rows by COPY, same indexes",
          copy);
    }
  }

  private double rebuild() throws Exception {
    emptied();
    try (var _ =
        QuerySideApplication.application()
            .run(
                installation
                    .arguments(
                        reads,
                        NOT_HERE,
                        "server.address=127.0.0.1",
                        "server.port=0",
                        "mijlpaal.command-side.url=http://127.0.0.1:9",
                        "mijlpaal.command-side.token-uri=http://127.0.0.1:9/token",
                        "mijlpaal.command-side.client-id=none",
                        "mijlpaal.command-side.client-secret=none")
                    .toArray(String[]::new))) {
      return observed();
    }
  }

  private void emptied() throws SQLException {
    try (var connection = reads.connect();
        var statement = connection.createStatement()) {
      statement.execute("drop schema public cascade");
      statement.execute("create schema public");
    }
  }

  /** The positions are written in the transactions of the rows, so they tell what is committed. */
  private double observed() throws Exception {
    try (var connection = reads.connect();
        var position =
            connection.prepareStatement(
                "select coalesce(min(ledger_index), 0) from projection_position")) {
      long first = 0;
      long since = 0;
      var start = System.nanoTime();
      while (true) {
        long at;
        try (var row = position.executeQuery()) {
          row.next();
          at = row.getLong(1);
        }
        if (first == 0 && at > 0) {
          first = at;
          since = System.nanoTime();
        }
        if (at >= events) {
          var rate = (at - first) * 1e9 / (System.nanoTime() - since);
          System.out.println("rebuild " + Spent.by("projections", connection, events));
          return rate;
        }
        if (System.nanoTime() - start > STALLED_SECONDS * 1e9)
          throw new IllegalStateException("the rebuild stands still at " + at + " of " + events);
        Thread.sleep(10);
      }
    }
  }
}
