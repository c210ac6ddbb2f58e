package nl.mijlpaal.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Speaks to an event store as an impatient second program would: row by row, in transactions. */
public final class Store implements AutoCloseable {
  public final HikariDataSource pool = RealPostgres.emptyStore();

  /** A transaction that stays open until the test says otherwise. */
  public Connection begin() throws SQLException {
    var connection = pool.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  /** Appends one event of an aggregate, without any rule. */
  public static void append(Connection connection, String aggregate, long sequence)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            insert into event
              (aggregate_id, sequence, event_id, name, version, decided_at, metadata, payload)
            values (?, ?, ?, 'milestone.reopened', 1, now(), '{}', ?)
            """)) {
      statement.setString(1, aggregate);
      statement.setLong(2, sequence);
      statement.setObject(3, UUID.randomUUID());
      statement.setBytes(4, (aggregate + sequence).getBytes());
      statement.executeUpdate();
    }
  }

  public void appendAndCommit(String aggregate, long sequence) throws SQLException {
    try (var connection = pool.getConnection()) {
      append(connection, aggregate, sequence);
    }
  }

  /** The ledger in its order, each entry as {@code aggregate#sequence}. */
  public List<String> ledger() throws SQLException {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select l.index, e.aggregate_id || '#' || e.sequence
                from ledger l join event e on e.global_index = l.global_index order by l.index
                """)) {
      var entries = new ArrayList<String>();
      while (rows.next()) {
        assertThat(rows.getLong(1)).as("index without holes").isEqualTo(entries.size() + 1);
        entries.add(rows.getString(2));
      }
      return entries;
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
