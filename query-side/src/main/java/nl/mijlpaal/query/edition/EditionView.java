package nl.mijlpaal.query.edition;

import java.time.LocalDate;
import nl.mijlpaal.query.portfolio.Counts;
import org.jspecify.annotations.Nullable;

/**
 * An edition as one caller may see it.
 *
 * @param openedOn the day from which it was prepared
 * @param counts what it covers, as far as the caller may see
 */
public record EditionView(
    int year,
    String title,
    @Nullable Integer predecessor,
    State state,
    LocalDate openedOn,
    Counts counts) {

  /** Where it is in its life. */
  public enum State {
    OPEN
  }
}
