package nl.mijlpaal.query.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.ledger.Entry;
import nl.mijlpaal.query.change.FieldChanges;
import nl.mijlpaal.query.change.Told;
import nl.mijlpaal.query.consuming.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the audit trail.
 *
 * @param key the milestone's readable key
 * @param withheld bits of the marked fields that this caller may not know, then or now
 */
public record AuditRow(
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

  /** As far as this caller may know it. */
  public Told told() {
    var said = Reading.metadata(metadata);
    var event = Reading.event(name, version, payload.getBytes(UTF_8));
    var changes = FieldChanges.of(event);
    var shown = changes.stream().filter(change -> shows(change.mark())).toList();
    var whole = shown.size() == changes.size();
    return new Told(
        index,
        aggregateId,
        name,
        version,
        decidedAt,
        recordedAt,
        said,
        event,
        shown,
        whole,
        whole && shows(MarkedField.NARRATIVE) ? said.reason() : null);
  }

  /** The ledger's leaf, in hexadecimal: what a proof of this entry begins with. */
  public String leaf() {
    return HexFormat.of()
        .formatHex(
            new Entry(
                    aggregateId,
                    sequence,
                    eventId,
                    name,
                    version,
                    decidedAt,
                    metadata.getBytes(UTF_8),
                    payload.getBytes(UTF_8))
                .leaf());
  }

  public String revision() {
    return aggregateId + "@" + sequence;
  }

  private boolean shows(@Nullable MarkedField mark) {
    return mark == null || (withheld & Marks.bit(mark)) == 0;
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
