package nl.mijlpaal.command.accepting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.mijlpaal.command.remembering.StoreFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an edition's lifecycle still while something relies on it. Plan changes share the guard;
 * opening, and later adopting and closing, hold it alone. Held on a connection of its own that
 * never writes, so it holds back nothing else, until after the write is on disk. A connection may
 * break and its guard be lost with it; so the write asks once more whether the editions that it
 * relies on are open.
 */
public final class Guards {
  private static final Logger LOG = LoggerFactory.getLogger(Guards.class);
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
    try (var guard = take(lock)) {
      return work.apply(guard.openEditions());
    }
  }

  private Guard take(String lock) {
    try {
      var connection = guards.getConnection();
      try {
        connection.setAutoCommit(false);
        take(connection, lock);
        return new Guard(connection, openEditions(connection));
      } catch (SQLException e) {
        connection.close();
        throw e;
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

  /**
   * A guard while it is held.
   *
   * @param openEditions as they were when it was taken
   */
  private record Guard(Connection connection, Set<Integer> openEditions) implements AutoCloseable {

    /** Lets go. A guard that was lost changes nothing for what was done: the write asked itself. */
    @Override
    public void close() {
      try (connection) {
        connection.rollback();
      } catch (SQLException e) {
        LOG.warn("a guard was lost before its work was done: {}", e.toString());
      }
    }
  }
}
