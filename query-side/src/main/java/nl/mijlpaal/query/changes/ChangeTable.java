package nl.mijlpaal.query.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.query.audit.Visible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads changes from the audit trail, oldest first. */
@Repository
class ChangeTable {
  private final JdbcClient sql;

  ChangeTable(JdbcClient sql) {
    this.sql = sql;
  }

  List<Change> between(long after, long upTo, Classification clearance) {
    return sql.sql(
            """
            select a.ledger_index, a.name, a.aggregate_id, a.sequence, a.milestone_id, m.key,
              a.places, a.recorded_at
            from audit_entry a
            """
                + Visible.MARKS_NOW
                + "where a.ledger_index > ? and a.ledger_index <= ? and "
                + Visible.to(clearance)
                + "order by a.ledger_index")
        .params(after, upTo)
        .query((row, _) -> change(row))
        .list();
  }

  /** Whether somebody may see any of these entries. */
  boolean anyVisible(Collection<Long> indexes, Classification clearance) {
    return sql.sql(
            "select exists (select from audit_entry a\n"
                + Visible.MARKS_NOW
                + "where a.ledger_index = any(?) and "
                + Visible.to(clearance)
                + ")")
        .param(indexes.toArray(Long[]::new))
        .query(Boolean.class)
        .single();
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getLong("ledger_index"),
        row.getString("name"),
        row.getString("aggregate_id"),
        row.getObject("milestone_id", UUID.class),
        row.getString("key"),
        List.of((String[]) row.getArray("places").getArray()),
        row.getString("aggregate_id") + "@" + row.getLong("sequence"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}
