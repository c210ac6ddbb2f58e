package nl.mijlpaal.command.remembering;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.mijlpaal.contract.ledger.Entry;

/** The table of events: added to, and read an aggregate at a time. */
public final class EventTable {
  /** The columns that {@link #entry} reads, of a table called {@code e}. */
  public static final String COLUMNS =
      "e.aggregate_id, e.sequence, e.event_id, e.name, e.version, e.decided_at, e.metadata,"
          + " e.payload";

  private static final String INSERT =
      """
      insert into event
        (aggregate_id, sequence, event_id, name, version, decided_at, metadata, payload)
      select a, s, i, n, v, d, m, p
      from unnest(?::text[], ?::bigint[], ?::uuid[], ?::text[], ?::smallint[], ?::timestamptz[],
                  ?::bytea[], ?::bytea[], ?::boolean[], ?::uuid[])
        with ordinality as t (a, s, i, n, v, d, m, p, follows, after, place)
      where follows
        or exists (
          select from event before
          where before.aggregate_id = a and before.sequence = s - 1
            and (after is null or before.event_id = after))
      order by place
      """;

  private static final String OF_AGGREGATE =
      "select "
          + COLUMNS
          + " from event e where aggregate_id = ? and sequence >= ? order by sequence";

  private static final String LAST =
      "select sequence, event_id from event where aggregate_id = ? order by sequence desc limit 1";

  /**
   * Adds entries in their order; returns false, and may have added some, when one of them does not
   * follow the very event that it was decided on: that one was not written, though another may
   * stand in its place.
   */
  static boolean insert(Connection connection, List<Appended> appended) throws SQLException {
    if (appended.isEmpty()) return true;
    var entries = appended.stream().map(Appended::entry).toList();
    try (var statement = connection.prepareStatement(INSERT)) {
      statement.setArray(1, array(connection, "text", entries, Entry::aggregateId));
      statement.setArray(2, array(connection, "int8", entries, Entry::sequence));
      statement.setArray(3, array(connection, "uuid", entries, Entry::eventId));
      statement.setArray(4, array(connection, "text", entries, Entry::name));
      statement.setArray(5, array(connection, "int2", entries, e -> (short) e.version()));
      statement.setArray(
          6, array(connection, "timestamptz", entries, e -> e.decidedAt().toString()));
      statement.setArray(7, bytes(connection, entries, Entry::metadata));
      statement.setArray(8, bytes(connection, entries, Entry::payload));
      statement.setArray(9, connection.createArrayOf("bool", followsWithin(appended)));
      statement.setArray(
          10, connection.createArrayOf("uuid", appended.stream().map(Appended::after).toArray()));
      return statement.executeUpdate() == entries.size();
    }
  }

  /** For each entry whether it is the first of all, or the one before it stands in front of it. */
  private static Boolean[] followsWithin(List<Appended> appended) {
    var reached = new HashMap<String, Entry>();
    return appended.stream()
        .map(one -> {
          var before = reached.put(one.entry().aggregateId(), one.entry());
          return one.entry().sequence() == 0 || (before != null && one.follows(before));
        })
        .toArray(Boolean[]::new);
  }

  static List<Entry> ofAggregate(Connection connection, String aggregateId, long fromSequence)
      throws SQLException {
    try (var statement = connection.prepareStatement(OF_AGGREGATE)) {
      statement.setString(1, aggregateId);
      statement.setLong(2, fromSequence);
      var entries = new ArrayList<Entry>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) entries.add(entry(rows));
      }
      return entries;
    }
  }

  /** Where an aggregate stands. */
  static Standing standing(Connection connection, String aggregateId) throws SQLException {
    try (var statement = connection.prepareStatement(LAST)) {
      statement.setString(1, aggregateId);
      try (var row = statement.executeQuery()) {
        return row.next()
            ? new Standing(row.getLong("sequence"), row.getObject("event_id", UUID.class))
            : new Standing(-1, null);
      }
    }
  }

  /** Reads {@link #COLUMNS}. */
  public static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString("aggregate_id"),
        row.getLong("sequence"),
        row.getObject("event_id", UUID.class),
        row.getString("name"),
        row.getInt("version"),
        row.getObject("decided_at", OffsetDateTime.class)
            .withOffsetSameInstant(ZoneOffset.UTC)
            .toInstant(),
        row.getBytes("metadata"),
        row.getBytes("payload"));
  }

  private static Array array(
      Connection connection, String type, List<Entry> entries, Function<Entry, Object> part)
      throws SQLException {
    return connection.createArrayOf(type, entries.stream().map(part).toArray());
  }

  private static Array bytes(
      Connection connection, List<Entry> entries, Function<Entry, byte[]> part)
      throws SQLException {
    return connection.createArrayOf("bytea", entries.stream().map(part).toArray(byte[][]::new));
  }

  private EventTable() {}
}
