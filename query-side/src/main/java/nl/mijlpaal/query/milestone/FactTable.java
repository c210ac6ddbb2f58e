package nl.mijlpaal.query.milestone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mijlpaal.contract.Source;
import nl.mijlpaal.query.consuming.Reading;
import nl.mijlpaal.query.consuming.Received;
import nl.mijlpaal.query.consuming.Rows;
import org.jspecify.annotations.Nullable;

/** Every event about a milestone, as far as late ones need it to be folded again. */
final class FactTable {
  static Rows rows() {
    return new Rows(
        "milestone_fact",
        "milestone_id",
        "ledger_index",
        "effective",
        "name",
        "version",
        "report",
        "moved_from",
        "source",
        "payload");
  }

  /**
   * @param movedFrom of a correction that moves a report to an earlier day, the day it was about
   */
  static void add(
      Rows rows, UUID milestone, Received received, Fact fact, @Nullable LocalDate movedFrom) {
    var entry = received.ledgerEntry().entry();
    rows.add(
        milestone,
        fact.index(),
        fact.day(),
        entry.name(),
        entry.version(),
        fact.report(),
        movedFrom,
        fact.source() == null ? null : Reading.JSON.writeValueAsBytes(fact.source()),
        entry.payload());
  }

  /**
   * Of each milestone the facts about that day and later, and the corrections that move a report
   * from there to before; in the order of their recording.
   */
  static Map<UUID, List<Fact>> since(Connection transaction, Map<UUID, LocalDate> days)
      throws SQLException {
    try (var query =
        transaction.prepareStatement(
            """
            select f.milestone_id, ledger_index, name, version, source, payload
            from unnest(?::uuid[], ?::date[]) as m (id, day)
            join milestone_fact f on f.milestone_id = m.id and f.effective >= m.day
            union all
            select f.milestone_id, ledger_index, name, version, source, payload
            from unnest(?::uuid[], ?::date[]) as m (id, day)
            join milestone_fact f
              on f.milestone_id = m.id and f.moved_from >= m.day and f.effective < m.day
            order by ledger_index\
            """)) {
      var ids = transaction.createArrayOf("uuid", days.keySet().toArray());
      var from = transaction.createArrayOf("date", days.values().toArray());
      query.setArray(1, ids);
      query.setArray(2, from);
      query.setArray(3, ids);
      query.setArray(4, from);
      try (var rows = query.executeQuery()) {
        var facts = new HashMap<UUID, List<Fact>>();
        while (rows.next())
          facts
              .computeIfAbsent(rows.getObject(1, UUID.class), _ -> new ArrayList<>())
              .add(fact(rows));
        return facts;
      }
    }
  }

  /** The day of what was last said of each of these reports. */
  static Map<UUID, LocalDate> about(Connection transaction, Collection<UUID> reports)
      throws SQLException {
    try (var query =
        transaction.prepareStatement(
            "select distinct on (report) report, effective from milestone_fact"
                + " where report = any(?) order by report, ledger_index desc")) {
      query.setArray(1, transaction.createArrayOf("uuid", reports.toArray()));
      try (var rows = query.executeQuery()) {
        var days = new HashMap<UUID, LocalDate>();
        while (rows.next())
          days.put(rows.getObject(1, UUID.class), rows.getObject(2, LocalDate.class));
        return days;
      }
    }
  }

  private static Fact fact(ResultSet row) throws SQLException {
    var source = row.getString("source");
    return new Fact(
        row.getLong("ledger_index"),
        Reading.event(
            row.getString("name"), row.getInt("version"), row.getString("payload").getBytes(UTF_8)),
        source == null ? null : Reading.JSON.readValue(source, Source.class));
  }

  private FactTable() {}
}
