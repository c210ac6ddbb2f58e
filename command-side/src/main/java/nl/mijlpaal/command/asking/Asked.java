package nl.mijlpaal.command.asking;

import java.time.LocalDate;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.contract.Effective;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and what the request says of itself.
 *
 * @param today the calendar day in Amsterdam
 * @param expected the sequence that the caller decided on (If-Match)
 * @param key the caller's name for the request (Idempotency-Key)
 * @param hmac keyed hash of method, address and body, so that a repetition is told from another
 *     request
 */
public record Asked(
    Actor actor, LocalDate today, @Nullable Long expected, @Nullable String key, byte[] hmac) {

  /** When it became true: as said, or today. */
  public Effective effective(Grounds grounds) {
    var said = grounds.effective();
    return said == null ? Effective.on(today) : said;
  }
}
