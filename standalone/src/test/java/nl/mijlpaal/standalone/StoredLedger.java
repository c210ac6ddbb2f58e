package nl.mijlpaal.standalone;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mijlpaal.contract.ledger.Entry;
import nl.mijlpaal.contract.ledger.LedgerEntry;
import nl.mijlpaal.contract.ledger.MerkleFrontier;
import nl.mijlpaal.standalone.postgres.Database;

/**
 * The event store as it stands on disk.
 *
 * @param events how many are stored
 * @param entries those that are in the ledger, by index
 * @param head of the ledger
 */
record StoredLedger(long events, List<LedgerEntry> entries, MerkleFrontier head) {

  static StoredLedger of(Database database) throws SQLException {
    try (Connection connection = database.connect()) {
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      return new StoredLedger(events(connection), entries(connection), head(connection));
    }
  }

  /** The head that the entries make, to hold against the one that is stored. */
  MerkleFrontier headOfEntries() {
    MerkleFrontier frontier = MerkleFrontier.EMPTY;
    for (LedgerEntry entry : entries) frontier = frontier.append(entry.entry().leaf());
    return frontier;
  }

  /** Events stored, entries in the ledger, and the size that the head tells. */
  static List<Long> sizes(Database database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select (select count(*) from event), (select count(*) from ledger), size"
                    + " from ledger_head")) {
      row.next();
      return List.of(row.getLong(1), row.getLong(2), row.getLong(3));
    }
  }

  /** How many texts a query side still has to fetch. */
  static long awaitedTexts(Database readModels) throws SQLException {
    try (Connection connection = readModels.connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select count(*) from text where state = 'awaited'")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Which node may extend the ledger. */
  static String holder(Database database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select holder from ledger_head")) {
      row.next();
      return row.getString(1);
    }
  }

  private static long events(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from event")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static List<LedgerEntry> entries(Connection connection) throws SQLException {
    var entries = new ArrayList<LedgerEntry>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select l.index, l.recorded_at, e.* from ledger l"
                    + " join event e on e.global_index = l.global_index order by l.index")) {
      while (row.next()) {
        entries.add(new LedgerEntry(row.getLong("index"), instant(row, "recorded_at"), entry(row)));
      }
    }
    return entries;
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString("aggregate_id"),
        row.getLong("sequence"),
        row.getObject("event_id", UUID.class),
        row.getString("name"),
        row.getInt("version"),
        instant(row, "decided_at"),
        row.getBytes("metadata"),
        row.getBytes("payload"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static MerkleFrontier head(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select size, peaks from ledger_head")) {
      row.next();
      return MerkleFrontier.of(row.getLong(1), row.getBytes(2));
    }
  }
}
