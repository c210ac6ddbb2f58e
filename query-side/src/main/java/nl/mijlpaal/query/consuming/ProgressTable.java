package nl.mijlpaal.query.consuming;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Positions, revisions, moments and parked aggregates: what consuming itself keeps. */
final class ProgressTable {

  static Map<String, ProjectionPosition> positions(Connection connection) throws SQLException {
    try (var query =
            connection.prepareStatement(
                "select projection, ledger_index, record_offset from projection_position");
        var rows = query.executeQuery()) {
      var positions = new HashMap<String, ProjectionPosition>();
      while (rows.next())
        positions.put(rows.getString(1), new ProjectionPosition(rows.getLong(2), rows.getLong(3)));
      return positions;
    }
  }

  static void moveTo(Connection connection, Collection<String> projections, ProjectionPosition to)
      throws SQLException {
    try (var upsert =
        connection.prepareStatement(
            """
            insert into projection_position (projection, ledger_index, record_offset)
            select name, ?, ? from unnest(?) as p (name)
            on conflict (projection) do update
            set ledger_index = excluded.ledger_index, record_offset = excluded.record_offset
            where projection_position.ledger_index <= excluded.ledger_index\
            """)) {
      upsert.setLong(1, to.index());
      upsert.setLong(2, to.offset());
      upsert.setArray(3, connection.createArrayOf("text", projections.toArray()));
      upsert.executeUpdate();
    }
  }

  static Map<String, Set<String>> parked(Connection connection) throws SQLException {
    try (var query =
            connection.prepareStatement("select projection, aggregate_id from parked_aggregate");
        var rows = query.executeQuery()) {
      var parked = new HashMap<String, Set<String>>();
      while (rows.next())
        parked.computeIfAbsent(rows.getString(1), p -> new HashSet<>()).add(rows.getString(2));
      return parked;
    }
  }

  static void park(
      Connection connection, String projection, String aggregateId, long index, String reason)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into parked_aggregate (projection, aggregate_id, ledger_index, reason)"
                + " values (?, ?, ?, ?) on conflict do nothing")) {
      insert.setString(1, projection);
      insert.setString(2, aggregateId);
      insert.setLong(3, index);
      insert.setString(4, reason.replace("\u0000", ""));
      insert.executeUpdate();
    }
  }

  static void revisions(Connection connection, Map<String, Long> sequences) throws SQLException {
    try (var upsert =
        connection.prepareStatement(
            """
            insert into revision (aggregate_id, sequence) select * from unnest(?, ?)
            on conflict (aggregate_id) do update set sequence = excluded.sequence
            where revision.sequence < excluded.sequence\
            """)) {
      upsert.setArray(1, connection.createArrayOf("text", sequences.keySet().toArray()));
      upsert.setArray(2, connection.createArrayOf("int8", sequences.values().toArray()));
      upsert.executeUpdate();
    }
  }

  static OptionalLong revision(Connection connection, String aggregateId) throws SQLException {
    try (var query =
        connection.prepareStatement("select sequence from revision where aggregate_id = ?")) {
      query.setString(1, aggregateId);
      try (var rows = query.executeQuery()) {
        return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
      }
    }
  }

  private ProgressTable() {}
}
