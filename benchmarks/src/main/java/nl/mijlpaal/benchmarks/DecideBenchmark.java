package nl.mijlpaal.benchmarks;

import static nl.mijlpaal.benchmarks.Workbench.MILESTONES;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.mijlpaal.contract.MilestoneId;

/**
 * S1: durable commands per second in process, load, decide and append, 32 at once; against the same
 * rows inserted and committed raw, one by one, 32 at once.
 */
final class DecideBenchmark {
  private static final int WORKERS = 32;

  static void run(Duration turn) throws Exception {
    try (var bench = new Workbench()) {
      var milestones = bench.planMilestones(MILESTONES);
      var zipf = new Zipf(milestones.size());
      var randoms =
          IntStream.range(0, WORKERS)
              .mapToObj(SplittableRandom::new)
              .toArray(SplittableRandom[]::new);
      Turns.Rate evenly =
          () -> reports(bench, turn, worker -> milestones.get(randoms[worker].nextInt(MILESTONES)));
      Turns.Rate popular =
          () -> reports(bench, turn, worker -> milestones.get(zipf.next(randoms[worker])));
      try (var raw = new RawRows(bench, WORKERS)) {
        Crowd.perSecond(WORKERS, turn.dividedBy(3), raw::insert);
        evenly.perSecond();
        Turns.Rate inserts = () -> Crowd.perSecond(WORKERS, turn, raw::insert);
        Turns.compare("S1-commands-evenly-spread", "x", evenly, "raw INSERT+commit", inserts);
        Turns.compare("S1-commands-zipf", "x", popular, "raw INSERT+commit", inserts);
      }
    }
  }

  private static double reports(Workbench bench, Duration turn, IntFunction<MilestoneId> milestone)
      throws Exception {
    return Crowd.perSecond(
        WORKERS,
        turn,
        (worker, time) ->
            bench.accept(
                Workbench.request(Workbench.report(milestone.apply(worker), worker * 31 + time))));
  }

  /** The control: a copy of the event table, and a connection for each worker. */
  private static final class RawRows implements AutoCloseable {
    private final Connection[] connections;
    private final byte[] metadata;
    private final byte[] payload;

    RawRows(Workbench bench, int workers) throws SQLException {
      connections = new Connection[workers];
      for (int i = 0; i < workers; i++)
        connections[i] = bench.postgres.getPostgresDatabase().getConnection();
      try (var statement = connections[0].createStatement()) {
        statement.execute("create table raw_event (like event including all)");
        try (var row =
            statement.executeQuery(
                "select metadata, payload from event order by global_index desc limit 1")) {
          row.next();
          metadata = row.getBytes(1);
          payload = row.getBytes(2);
        }
      }
    }

    void insert(int worker, int time) throws SQLException {
      try (var statement =
          connections[worker].prepareStatement(
              """
              insert into raw_event
                (aggregate_id, sequence, event_id, name, version, decided_at, metadata, payload)
              values (?, ?, ?, 'milestone.progress-reported', 1, now(), ?, ?)
              """)) {
        statement.setString(1, "milestone:" + UUID.randomUUID());
        statement.setLong(2, time);
        statement.setObject(3, UUID.randomUUID());
        statement.setBytes(4, metadata);
        statement.setBytes(5, payload);
        statement.executeUpdate();
      }
    }

    @Override
    public void close() throws SQLException {
      for (var connection : connections) connection.close();
    }
  }

  private DecideBenchmark() {}
}
