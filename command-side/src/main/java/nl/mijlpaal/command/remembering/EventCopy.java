package nl.mijlpaal.command.remembering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MICROS;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.mijlpaal.contract.ledger.Entry;
import org.postgresql.PGConnection;

/**
 * Writes many entries in PostgreSQL's binary COPY format (PostgreSQL documentation, COPY, "Binary
 * Format"), which costs the store the least of all ways.
 */
final class EventCopy {
  private static final String COPY =
      """
      copy event
        (aggregate_id, sequence, event_id, name, version, decided_at, metadata, payload)
      from stdin with (format binary)
      """;

  private static final short COLUMNS = 8;
  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
  };
  private static final int NO_FLAGS = 0;
  private static final int NO_HEADER_EXTENSION = 0;
  private static final short END = -1;
  private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

  /** Adds entries in their order. */
  static void insert(Connection connection, List<Entry> entries) throws SQLException {
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(COPY, new ByteArrayInputStream(file(entries)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] file(List<Entry> entries) throws IOException {
    var bytes = new ByteArrayOutputStream(1024 * (entries.size() + 1));
    var out = new DataOutputStream(bytes);
    out.write(SIGNATURE);
    out.writeInt(NO_FLAGS);
    out.writeInt(NO_HEADER_EXTENSION);
    for (var entry : entries) row(out, entry);
    out.writeShort(END);
    return bytes.toByteArray();
  }

  private static void row(DataOutputStream out, Entry entry) throws IOException {
    out.writeShort(COLUMNS);
    field(out, entry.aggregateId().getBytes(UTF_8));
    number(out, entry.sequence());
    uuid(out, entry.eventId());
    field(out, entry.name().getBytes(UTF_8));
    out.writeInt(Short.BYTES);
    out.writeShort(entry.version());
    number(out, MICROS.between(EPOCH, entry.decidedAt()));
    field(out, entry.metadata());
    field(out, entry.payload());
  }

  private static void number(DataOutputStream out, long value) throws IOException {
    out.writeInt(Long.BYTES);
    out.writeLong(value);
  }

  private static void uuid(DataOutputStream out, UUID value) throws IOException {
    out.writeInt(2 * Long.BYTES);
    out.writeLong(value.getMostSignificantBits());
    out.writeLong(value.getLeastSignificantBits());
  }

  private static void field(DataOutputStream out, byte[] value) throws IOException {
    out.writeInt(value.length);
    out.write(value);
  }

  private EventCopy() {}
}
