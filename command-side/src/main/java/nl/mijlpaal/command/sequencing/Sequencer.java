package nl.mijlpaal.command.sequencing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.mijlpaal.command.remembering.StoreFailure;

/**
 * Extends the ledger with what has been committed. Any number of nodes may run one: the lease keeps
 * all but one quiet, and the conditional move of the head keeps the ledger right even when a paused
 * node wakes up and believes that it still holds the lease.
 */
public final class Sequencer {
  /** How long a node that stops in the middle keeps the others waiting, in milliseconds. */
  public static final int LEASE_MILLIS = 2_000;

  /** The most that one pass takes. */
  public static final int PAGE = 1_000;

  private final DataSource store;
  private final String holder;

  /**
   * @param holder names this node, differently at every start
   */
  public Sequencer(DataSource store, String holder) {
    this.store = store;
    this.holder = holder;
  }

  /** Whether this node is the one that extends the ledger, for the next two seconds. */
  public boolean lease() {
    try (var connection = store.getConnection()) {
      return LedgerTable.lease(connection, holder, LEASE_MILLIS);
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /** Indexes one page; returns how many events it indexed. */
  public int pass() {
    try (var connection = store.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var indexed = pass(connection);
        connection.commit();
        return indexed;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  private int pass(Connection connection) throws SQLException {
    var head = LedgerTable.head(connection);
    var page = LedgerTable.page(connection, head, PAGE);
    if (page.isEmpty()) return 0;
    var ordering = Ordering.of(head, page);
    if (ordering.indexed().isEmpty() && ordering.head().held().equals(head.held())) return 0;
    LedgerTable.insert(connection, ordering.indexed(), ordering.head().recordedAt());
    if (LedgerTable.move(connection, head, ordering.head(), holder))
      return ordering.indexed().size();
    connection.rollback();
    return 0;
  }
}
