package nl.mijlpaal.query.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The entries about one milestone as they are stored, newest first: what its history is told from.
 * Who asks sees to it that a caller gets no more than it may know.
 */
@Repository
public class MilestoneEntryTable {
  private static final String SELECT =
      """
      select ledger_index, aggregate_id, name, version, decided_at, recorded_at, metadata, payload
      from audit_entry
      """;

  private final JdbcClient sql;

  MilestoneEntryTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** An entry as it is stored. */
  public record MilestoneEntry(
      long index,
      String aggregateId,
      String name,
      int version,
      Instant decidedAt,
      Instant recordedAt,
      String metadata,
      String payload) {}

  /** Up to and including an index, about days up to a day. */
  public List<MilestoneEntry> upTo(UUID milestone, long index, LocalDate day, int limit) {
    return sql.sql(
            SELECT
                + "where milestone_id = ? and ledger_index <= ? and effective <= ?"
                + " order by ledger_index desc limit ?")
        .params(milestone, index, day, limit)
        .query((row, _) -> read(row))
        .list();
  }

  /** The one with that index. */
  public Optional<MilestoneEntry> at(long index) {
    return sql.sql(SELECT + "where ledger_index = ?")
        .param(index)
        .query((row, _) -> read(row))
        .optional();
  }

  private static MilestoneEntry read(ResultSet row) throws SQLException {
    return new MilestoneEntry(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getInt(4),
        row.getObject(5, OffsetDateTime.class).toInstant(),
        row.getObject(6, OffsetDateTime.class).toInstant(),
        row.getString(7),
        row.getString(8));
  }
}
