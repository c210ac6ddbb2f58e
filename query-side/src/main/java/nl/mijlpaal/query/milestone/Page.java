package nl.mijlpaal.query.milestone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import nl.mijlpaal.query.asof.AsOf;
import nl.mijlpaal.query.platform.Fault;
import nl.mijlpaal.query.platform.Problem;

/**
 * Where a list goes on: at a point on both axes, so that all pages tell of one moment.
 *
 * @param offset how many were given before
 */
record Page(long recorded, LocalDate effective, LocalDate horizon, int offset) {

  static Page first(AsOf at) {
    return new Page(at.recorded(), at.effective(), at.horizon(), 0);
  }

  static Page read(String cursor) {
    try {
      var parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("\\|", -1);
      if (parts.length != 4) throw new IllegalArgumentException(cursor);
      return new Page(
          Long.parseLong(parts[0]),
          LocalDate.parse(parts[1]),
          LocalDate.parse(parts[2]),
          Integer.parseUnsignedInt(parts[3]));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Problem.Malformed.of("cursor", Fault.Sort.NOT_A_CURSOR).exception();
    }
  }

  /** The point in time, no later than what the tables hold. */
  AsOf at(AsOf asked) {
    return offset == 0
        ? asked
        : new AsOf(Math.min(recorded, asked.recorded()), effective, horizon, asked.fixed());
  }

  String next(int given) {
    var text = recorded + "|" + effective + "|" + horizon + "|" + (offset + given);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }
}
