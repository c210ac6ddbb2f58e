package nl.mijlpaal.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import nl.mijlpaal.standalone.postgres.Database;
import org.postgresql.PGConnection;

/** The control of imports: COPY of event rows that are there, in one transaction. */
final class EventRows {
  private static final String COLUMNS =
      "aggregate_id, sequence, event_id, name, version, decided_at, metadata, payload";

  /** Copies the last ones into an empty table with the same indexes; returns rows per second. */
  static double copyLast(Database events, int rows) throws SQLException, IOException {
    var out = new ByteArrayOutputStream();
    try (var connection = events.connect()) {
      try (var statement = connection.createStatement()) {
        statement.execute("drop table if exists copied_event");
        statement.execute("create table copied_event (like event including all)");
      }
      var copy = connection.unwrap(PGConnection.class).getCopyAPI();
      copy.copyOut(
          "copy (select "
              + COLUMNS
              + " from event order by global_index desc limit "
              + rows
              + ") to stdout",
          out);
      var start = System.nanoTime();
      copy.copyIn(
          "copy copied_event (" + COLUMNS + ") from stdin",
          new ByteArrayInputStream(out.toByteArray()));
      return rows * 1e9 / (System.nanoTime() - start);
    }
  }

  private EventRows() {}
}
