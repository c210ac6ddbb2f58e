package nl.mijlpaal.query.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.mijlpaal.contract.Effective;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the audit trail.
 *
 * @param key the milestone's readable key
 * @param withheld bits of the marked fields that this caller may not know, then or now
 */
record AuditRow(
    long index,
    Instant recordedAt,
    Instant decidedAt,
    Effective effective,
    String aggregateId,
    long sequence,
    UUID eventId,
    String name,
    int version,
    String metadata,
    String payload,
    @Nullable UUID milestone,
    @Nullable String key,
    List<String> places,
    int withheld) {

  static AuditRow read(ResultSet row) throws SQLException {
    return new AuditRow(
        row.getLong("ledger_index"),
        instant(row, "recorded_at"),
        instant(row, "decided_at"),
        new Effective(
            row.getObject("effective", LocalDate.class),
            Effective.Known.valueOf(row.getString("known"))),
        row.getString("aggregate_id"),
        row.getLong("sequence"),
        row.getObject("event_id", UUID.class),
        row.getString("name"),
        row.getInt("version"),
        row.getString("metadata"),
        row.getString("payload"),
        row.getObject("milestone_id", UUID.class),
        row.getString("key"),
        List.of((String[]) row.getArray("places").getArray()),
        row.getInt("withheld"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
