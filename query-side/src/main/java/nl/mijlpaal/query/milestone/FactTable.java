package nl.mijlpaal.query.milestone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mijlpaal.query.consuming.Reading;
import nl.mijlpaal.query.consuming.Received;
import nl.mijlpaal.query.consuming.Rows;

/** Every event about a milestone, as it came. */
final class FactTable {
  private static final String COLUMNS = "ledger_index, name, version, metadata, payload";

  static Rows rows() {
    return new Rows(
        "milestone_fact",
        "milestone_id",
        "ledger_index",
        "effective",
        "aggregate_id",
        "name",
        "version",
        "report",
        "corrects",
        "decided_at",
        "recorded_at",
        "metadata",
        "payload");
  }

  static void add(Rows rows, UUID milestone, Received received, Fact fact) {
    var entry = received.ledgerEntry().entry();
    rows.add(
        milestone,
        fact.index(),
        fact.day(),
        entry.aggregateId(),
        entry.name(),
        entry.version(),
        fact.report().orElse(null),
        fact.corrects(),
        entry.decidedAt(),
        received.ledgerEntry().recordedAt(),
        new String(entry.metadata(), UTF_8),
        new String(entry.payload(), UTF_8));
  }

  /** What is about that day or later, and every correction. */
  static List<Fact> following(Connection transaction, UUID milestone, LocalDate from)
      throws SQLException {
    try (var query =
        transaction.prepareStatement(
            "select "
                + COLUMNS
                + " from milestone_fact where milestone_id = ? and effective >= ? union all select "
                + COLUMNS
                + " from milestone_fact where milestone_id = ? and corrects and effective < ?")) {
      query.setObject(1, milestone);
      query.setObject(2, from);
      query.setObject(3, milestone);
      query.setObject(4, from);
      return facts(query);
    }
  }

  /** Everything that was said of one report: the report itself and its corrections. */
  static List<Fact> ofReport(Connection transaction, UUID milestone, UUID report)
      throws SQLException {
    try (var query =
        transaction.prepareStatement(
            "select " + COLUMNS + " from milestone_fact where milestone_id = ? and report = ?")) {
      query.setObject(1, milestone);
      query.setObject(2, report);
      return facts(query);
    }
  }

  private static List<Fact> facts(PreparedStatement query) throws SQLException {
    try (var rows = query.executeQuery()) {
      var facts = new ArrayList<Fact>();
      while (rows.next())
        facts.add(
            new Fact(
                rows.getLong("ledger_index"),
                Reading.event(
                    rows.getString("name"),
                    rows.getInt("version"),
                    rows.getString("payload").getBytes(UTF_8)),
                Reading.metadata(rows.getString("metadata")).source()));
      return facts;
    }
  }

  private FactTable() {}
}
