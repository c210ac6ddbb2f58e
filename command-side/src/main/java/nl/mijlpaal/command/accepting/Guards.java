package nl.mijlpaal.command.accepting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.mijlpaal.command.remembering.StoreFailure;

/**
 * Keeps an edition's lifecycle still while something relies on it. Plan changes share the guard;
 * opening, and later adopting and closing, hold it alone. Held on a connection of its own that
 * never writes, so it holds back nothing else, until after the write is on disk.
 */
public final class Guards {
  private static final long LIFECYCLE = 0x6d696a6c7061616cL;

  private final DataSource guards;

  /**
   * @param guards connections that are used for nothing else, so that waiting for one never blocks
   *     somebody who holds one
   */
  public Guards(DataSource guards) {
    this.guards = guards;
  }

  <T> T shared(Function<Set<Integer>, T> work) {
    return holding("select pg_advisory_xact_lock_shared(?)", work);
  }

  <T> T alone(Function<Set<Integer>, T> work) {
    return holding("select pg_advisory_xact_lock(?)", work);
  }

  private <T> T holding(String lock, Function<Set<Integer>, T> work) {
    try (var connection = guards.getConnection()) {
      connection.setAutoCommit(false);
      try {
        take(connection, lock);
        return work.apply(openEditions(connection));
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  private static void take(Connection connection, String lock) throws SQLException {
    try (var statement = connection.prepareStatement(lock)) {
      statement.setLong(1, LIFECYCLE);
      statement.execute();
    }
  }

  private static Set<Integer> openEditions(Connection connection) throws SQLException {
    try (var statement =
            connection.prepareStatement("select edition from edition_state where state = 'OPEN'");
        var rows = statement.executeQuery()) {
      var open = new HashSet<Integer>();
      while (rows.next()) open.add(rows.getInt(1));
      return open;
    }
  }
}
