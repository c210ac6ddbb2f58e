package nl.mijlpaal.query.consuming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Rows on their way into one table by COPY: the fastest way in, and the same for one row and for a
 * whole rebuild. Values are written as PostgreSQL reads them from their text; bytes are text in
 * UTF-8 already.
 */
public final class Rows {
  private static final byte[] NULL = {'\\', 'N'};

  private final String copy;
  private byte[] text = new byte[1024];
  private int length;

  public Rows(String table, String... columns) {
    this.copy = "copy " + table + " (" + String.join(", ", columns) + ") from stdin";
  }

  public void add(@Nullable Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) put((byte) '\t');
      switch (values[i]) {
        case null -> append(NULL);
        case byte[] bytes -> escape(bytes);
        case Object value -> escape(value.toString().getBytes(UTF_8));
      }
    }
    put((byte) '\n');
  }

  /** Writes what was added and begins anew. */
  public void copyTo(Connection transaction) throws SQLException {
    if (length == 0) return;
    var copying = transaction.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
    try {
      copying.writeToCopy(text, 0, length);
      copying.endCopy();
    } finally {
      length = 0;
      if (copying.isActive()) copying.cancelCopy();
    }
  }

  /** An array of texts as PostgreSQL reads it. */
  public static String array(Stream<String> texts) {
    return texts
        .map(t -> '"' + t.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** None of the bytes that are escaped is a part of another character in UTF-8. */
  private void escape(byte[] value) {
    var from = 0;
    for (int i = 0; i < value.length; i++) {
      if (value[i] > '\r' && value[i] != '\\') continue;
      var escaped =
          switch (value[i]) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
          };
      if (escaped == 0) continue;
      append(value, from, i);
      put((byte) '\\');
      put((byte) escaped);
      from = i + 1;
    }
    append(value, from, value.length);
  }

  private void put(byte one) {
    reserve(1);
    text[length++] = one;
  }

  private void append(byte[] bytes) {
    append(bytes, 0, bytes.length);
  }

  private void append(byte[] bytes, int from, int to) {
    reserve(to - from);
    System.arraycopy(bytes, from, text, length, to - from);
    length += to - from;
  }

  private void reserve(int more) {
    if (length + more > text.length)
      text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
  }
}
