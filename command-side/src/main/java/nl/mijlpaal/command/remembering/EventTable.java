package nl.mijlpaal.command.remembering;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.mijlpaal.contract.ledger.Entry;

/** The table of events: added to, and read an aggregate at a time. */
public final class EventTable {
  /** The columns that {@link #entry} reads, of a table called {@code e}. */
  public static final String COLUMNS =
      "e.aggregate_id, e.sequence, e.event_id, e.name, e.version, e.decided_at, e.metadata,"
          + " e.payload";

  /**
   * The editions that are open still, and stay so until the transaction ends. The guard sees to
   * that already; but it may have been lost meanwhile, and nobody would know.
   */
  private static final String STILL_OPEN =
      "select from edition_state where edition = any (?) and state = 'OPEN' for share";

  private static final String INSERT =
      """
      with relied as (%s)
      insert into event
        (aggregate_id, sequence, event_id, name, version, decided_at, metadata, payload)
      select a, s, i, n, v, d, m, p
      from unnest(?::text[], ?::bigint[], ?::uuid[], ?::text[], ?::smallint[], ?::timestamptz[],
                  ?::bytea[], ?::bytea[], ?::boolean[], ?::uuid[])
        with ordinality as t (a, s, i, n, v, d, m, p, follows, after, place)
      where (select count(*) from relied) = ?
        and (follows
          or exists (
            select from event before
            where before.aggregate_id = a and before.sequence = s - 1
              and (after is null or before.event_id = after)))
      order by place
      """
          .formatted(STILL_OPEN);

  private static final String PRECEDED =
      """
      select count(*) from unnest(?::text[], ?::bigint[], ?::uuid[]) as t (a, s, after)
      where exists (
        select from event before
        where before.aggregate_id = a and before.sequence = s - 1
          and (after is null or before.event_id = after))
      """;

  private static final String OF_AGGREGATE =
      "select "
          + COLUMNS
          + " from event e where aggregate_id = ? and sequence >= ? order by sequence";

  private static final String BEGINNINGS =
      "select "
          + COLUMNS
          + " from event e where aggregate_id = any (?) and sequence < ?"
          + " order by aggregate_id, sequence";

  private static final String LAST =
      """
      select a, last.sequence, last.event_id from unnest(?::text[]) as t (a)
      cross join lateral (
        select sequence, event_id from event
        where aggregate_id = a order by sequence desc limit 1) as last
      """;

  /**
   * Adds entries in their order; returns false, and may have added some, when one of them does not
   * follow the very event that it was decided on: that one was not written, though another may
   * stand in its place. It adds none when an edition that they rely on is not open any more.
   */
  static boolean insert(Connection connection, List<Appended> appended, Set<Integer> reliedOn)
      throws SQLException {
    if (appended.isEmpty()) return true;
    var entries = appended.stream().map(Appended::entry).toList();
    try (var statement = connection.prepareStatement(INSERT)) {
      statement.setArray(1, connection.createArrayOf("int4", reliedOn.toArray()));
      statement.setArray(2, array(connection, "text", entries, Entry::aggregateId));
      statement.setArray(3, array(connection, "int8", entries, Entry::sequence));
      statement.setArray(4, array(connection, "uuid", entries, Entry::eventId));
      statement.setArray(5, array(connection, "text", entries, Entry::name));
      statement.setArray(6, array(connection, "int2", entries, e -> (short) e.version()));
      statement.setArray(
          7, array(connection, "timestamptz", entries, e -> e.decidedAt().toString()));
      statement.setArray(8, bytes(connection, entries, Entry::metadata));
      statement.setArray(9, bytes(connection, entries, Entry::payload));
      statement.setArray(10, connection.createArrayOf("bool", followsWithin(appended)));
      statement.setArray(
          11, connection.createArrayOf("uuid", appended.stream().map(Appended::after).toArray()));
      statement.setInt(12, reliedOn.size());
      return statement.executeUpdate() == entries.size();
    }
  }

  /** The same for many entries, of which it adds none or all. */
  static boolean insertMany(Connection connection, List<Appended> appended, Set<Integer> reliedOn)
      throws SQLException {
    if (!areStillOpen(connection, reliedOn)) return false;
    var follows = followsWithin(appended);
    var others = IntStream.range(0, appended.size()).filter(i -> !follows[i]);
    if (!arePreceded(connection, others.mapToObj(appended::get).toList())) return false;
    EventCopy.insert(connection, appended.stream().map(Appended::entry).toList());
    return true;
  }

  /** Whether editions are open still, which holds until the transaction ends. */
  static boolean areStillOpen(Connection connection, Set<Integer> editions) throws SQLException {
    if (editions.isEmpty()) return true;
    try (var statement =
        connection.prepareStatement("select count(*) from (" + STILL_OPEN + ") as relied")) {
      statement.setArray(1, connection.createArrayOf("int4", editions.toArray()));
      try (var row = statement.executeQuery()) {
        return row.next() && row.getInt(1) == editions.size();
      }
    }
  }

  /** What stands in the store once stands there for ever, so it may be asked before the write. */
  private static boolean arePreceded(Connection connection, List<Appended> appended)
      throws SQLException {
    if (appended.isEmpty()) return true;
    var entries = appended.stream().map(Appended::entry).toList();
    try (var statement = connection.prepareStatement(PRECEDED)) {
      statement.setArray(1, array(connection, "text", entries, Entry::aggregateId));
      statement.setArray(2, array(connection, "int8", entries, Entry::sequence));
      statement.setArray(
          3, connection.createArrayOf("uuid", appended.stream().map(Appended::after).toArray()));
      try (var row = statement.executeQuery()) {
        return row.next() && row.getInt(1) == appended.size();
      }
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
      return entries(statement);
    }
  }

  /** The first events of each of many aggregates, so many of each; none of those without any. */
  static Map<String, List<Entry>> beginnings(
      Connection connection, Collection<String> aggregateIds, int most) throws SQLException {
    try (var statement = connection.prepareStatement(BEGINNINGS)) {
      statement.setArray(1, connection.createArrayOf("text", aggregateIds.toArray()));
      statement.setInt(2, most);
      var beginnings = new HashMap<String, List<Entry>>();
      for (var entry : entries(statement))
        beginnings.computeIfAbsent(entry.aggregateId(), _ -> new ArrayList<>()).add(entry);
      return beginnings;
    }
  }

  private static List<Entry> entries(PreparedStatement statement) throws SQLException {
    var entries = new ArrayList<Entry>();
    try (var rows = statement.executeQuery()) {
      while (rows.next()) entries.add(entry(rows));
    }
    return entries;
  }

  /** Where aggregates stand; those without any event are left out. */
  static Map<String, Standing> standings(Connection connection, Collection<String> aggregateIds)
      throws SQLException {
    try (var statement = connection.prepareStatement(LAST)) {
      statement.setArray(1, connection.createArrayOf("text", aggregateIds.toArray()));
      var standings = new HashMap<String, Standing>();
      try (var row = statement.executeQuery()) {
        while (row.next())
          standings.put(
              row.getString(1), new Standing(row.getLong(2), row.getObject(3, UUID.class)));
      }
      return standings;
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
