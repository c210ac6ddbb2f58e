package nl.mijlpaal.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import nl.mijlpaal.standalone.postgres.Database;

/**
 * The control of commands: the same rows, inserted and committed one by one into a copy of the
 * event table, with a connection for each worker.
 */
final class RawRows implements AutoCloseable {
  private final Connection[] connections;
  private final byte[] metadata;
  private final byte[] payload;

  /** Takes the last progress report as what to write. */
  RawRows(Database events, int workers) throws SQLException {
    connections = new Connection[workers];
    for (int i = 0; i < workers; i++) connections[i] = events.connect();
    try (var statement = connections[0].createStatement()) {
      statement.execute("drop table if exists raw_event");
      statement.execute("create table raw_event (like event including all)");
      try (var row =
          statement.executeQuery(
              "select metadata, payload from event where name = 'milestone.progress-reported'"
                  + " order by global_index desc limit 1")) {
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
