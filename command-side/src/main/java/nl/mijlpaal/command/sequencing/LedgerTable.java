package nl.mijlpaal.command.sequencing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.mijlpaal.command.remembering.EventTable;
import nl.mijlpaal.command.sequencing.Ordering.Indexed;
import nl.mijlpaal.contract.ledger.LedgerEntry;
import nl.mijlpaal.contract.ledger.MerkleFrontier;

/** The ledger and its head, as tables. */
public final class LedgerTable {

  /** Holds the lease for another while; false when another node holds it. */
  static boolean lease(Connection connection, String holder, int milliseconds) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            update ledger_head
            set holder = ?, leased_until = clock_timestamp() + ? * interval '1 millisecond'
            where holder = ? or leased_until < clock_timestamp()
            """)) {
      statement.setString(1, holder);
      statement.setInt(2, milliseconds);
      statement.setString(3, holder);
      return statement.executeUpdate() == 1;
    }
  }

  static Head head(Connection connection) throws SQLException {
    try (var statement =
            connection.prepareStatement(
                """
                select size, peaks, greatest(recorded_at, '1970-01-01Z') as last_recorded,
                  mark_txid::text as mark_txid_text, mark_global_index, held,
                  clock_timestamp() as now
                from ledger_head
                """);
        var row = statement.executeQuery()) {
      row.next();
      return new Head(
          MerkleFrontier.of(row.getLong("size"), row.getBytes("peaks")),
          instant(row.getObject("last_recorded", OffsetDateTime.class)),
          row.getString("mark_txid_text"),
          row.getLong("mark_global_index"),
          Arrays.asList((Long[]) row.getArray("held").getArray()),
          instant(row.getObject("now", OffsetDateTime.class)));
    }
  }

  /**
   * Committed events after the mark that nothing can overtake, so many at most; in front of them
   * all that were held back, however many: who is left out here is held no longer, and lost.
   */
  static List<Committed> page(Connection connection, Head head, int most) throws SQLException {
    var page = new ArrayList<Committed>();
    if (!head.held().isEmpty())
      page.addAll(
          committed(
              connection,
              "e.global_index = any (?)",
              head.held().size(),
              connection.createArrayOf("int8", head.held().toArray())));
    page.addAll(
        committed(
            connection,
            "(e.txid, e.global_index) > (?::xid8, ?)"
                + " and e.txid < pg_snapshot_xmin(pg_current_snapshot())",
            most,
            head.markTxid(),
            head.markGlobalIndex()));
    return page;
  }

  private static List<Committed> committed(
      Connection connection, String which, int most, Object... parameters) throws SQLException {
    var sql =
        "select e.global_index, e.txid::text as txid_text, "
            + EventTable.COLUMNS
            + ", e.sequence = 0 or exists (select from event p join ledger l"
            + " on l.global_index = p.global_index where p.aggregate_id = e.aggregate_id"
            + " and p.sequence = e.sequence - 1) as follows from event e where "
            + which
            + " order by e.txid, e.global_index limit "
            + most;
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
      var events = new ArrayList<Committed>();
      try (var row = statement.executeQuery()) {
        while (row.next())
          events.add(
              new Committed(
                  row.getLong("global_index"),
                  row.getString("txid_text"),
                  row.getBoolean("follows"),
                  EventTable.entry(row)));
      }
      return events;
    }
  }

  static void insert(Connection connection, List<Indexed> indexed, Instant recordedAt)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            insert into ledger (index, global_index, recorded_at, leaf)
            select i, g, ?::timestamptz, l
            from unnest(?::bigint[], ?::bigint[], ?::bytea[]) as t (i, g, l)
            """)) {
      statement.setString(1, recordedAt.toString());
      statement.setArray(
          2, connection.createArrayOf("int8", indexed.stream().map(Indexed::index).toArray()));
      statement.setArray(
          3,
          connection.createArrayOf("int8", indexed.stream().map(Indexed::globalIndex).toArray()));
      statement.setArray(
          4,
          connection.createArrayOf(
              "bytea", indexed.stream().map(Indexed::leaf).toArray(byte[][]::new)));
      statement.executeUpdate();
    }
  }

  /** Moves the head from where it was read; false when somebody else moved it or took the lease. */
  static boolean move(Connection connection, Head from, Head to, String holder)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            update ledger_head
            set size = ?, peaks = ?, recorded_at = ?::timestamptz, mark_txid = ?::xid8,
              mark_global_index = ?, held = ?
            where size = ? and mark_txid = ?::xid8 and mark_global_index = ? and holder = ?
            """)) {
      statement.setLong(1, to.size());
      statement.setBytes(2, to.frontier().toBytes());
      statement.setString(3, to.recordedAt().toString());
      statement.setString(4, to.markTxid());
      statement.setLong(5, to.markGlobalIndex());
      statement.setArray(6, connection.createArrayOf("int8", to.held().toArray()));
      statement.setLong(7, from.size());
      statement.setString(8, from.markTxid());
      statement.setLong(9, from.markGlobalIndex());
      statement.setString(10, holder);
      return statement.executeUpdate() == 1;
    }
  }

  /**
   * Entries of the ledger after an index, in order. One lookup for each, whatever the tables are
   * thought to hold.
   */
  public static List<LedgerEntry> after(Connection connection, long index, int most)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select l.index, l.recorded_at, "
                + EventTable.COLUMNS
                + " from (select * from ledger where index > ? order by index limit ?) l"
                + " cross join lateral"
                + " (select * from event where global_index = l.global_index offset 0) e"
                + " order by l.index")) {
      statement.setLong(1, index);
      statement.setInt(2, most);
      var entries = new ArrayList<LedgerEntry>();
      try (var row = statement.executeQuery()) {
        while (row.next())
          entries.add(
              new LedgerEntry(
                  row.getLong("index"),
                  instant(row.getObject("recorded_at", OffsetDateTime.class)),
                  EventTable.entry(row)));
      }
      return entries;
    }
  }

  private static Instant instant(OffsetDateTime moment) {
    return moment.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
  }

  private LedgerTable() {}
}
