package nl.mijlpaal.query.consuming;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which entry was the last at which moment: the bridge between the log's order and the clock. */
@Component
public class Moments {
  static final String NAME = "moment-1";

  private final JdbcClient database;

  Moments(JdbcClient database) {
    this.database = database;
  }

  /** The last index recorded at or before a moment; 0 before the first. */
  public long indexAt(Instant moment) {
    return database
        .sql(
            "select ledger_index from moment where recorded_at <= ?"
                + " order by recorded_at desc, ledger_index desc limit 1")
        .param(moment.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  /** When an entry was recorded; empty when it is not there. */
  public Optional<Instant> momentOf(long index) {
    return database
        .sql("select recorded_at from moment where ledger_index >= ? order by ledger_index limit 1")
        .param(index)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** The day on which an entry was recorded. */
  public Optional<LocalDate> dayOf(long index) {
    return momentOf(index).map(moment -> LocalDate.ofInstant(moment, Received.CALENDAR));
  }

  /** One row for each run of entries that were recorded at one moment: its last. */
  static void write(Connection transaction, List<Arrival> batch, long after) throws SQLException {
    var rows = new Rows("moment", "recorded_at", "ledger_index");
    for (int i = 0; i < batch.size(); i++) {
      var entry = batch.get(i).entry();
      var last =
          i == batch.size() - 1
              || !batch.get(i + 1).entry().recordedAt().equals(entry.recordedAt());
      if (last && entry.index() > after) rows.add(entry.recordedAt(), entry.index());
    }
    rows.copyTo(transaction);
  }
}
