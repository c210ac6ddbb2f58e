package nl.mijlpaal.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;

/**
 * When a fact became true in the world: a day in Europe/Amsterdam, and how exactly it is known.
 * What is known only to the month, quarter or year stands on its last day.
 */
public record Effective(LocalDate day, Known known) {

  /** How exactly an effective day is known. */
  public enum Known {
    DAY,
    MONTH,
    QUARTER,
    YEAR,
    /** On that day or before it: the day on which it was reported. */
    AT_LATEST
  }

  @JsonCreator
  public Effective(@JsonProperty("day") LocalDate day, @JsonProperty("known") Known known) {
    this.day = day;
    this.known = known;
    var lastOfMonth = day.equals(day.withDayOfMonth(day.lengthOfMonth()));
    var fits =
        switch (known) {
          case DAY, AT_LATEST -> true;
          case MONTH -> lastOfMonth;
          case QUARTER -> lastOfMonth && day.getMonthValue() % 3 == 0;
          case YEAR -> lastOfMonth && day.getMonth() == Month.DECEMBER;
        };
    if (!fits) throw new IllegalArgumentException(day + " is not the last day of a " + known);
  }

  public static Effective on(LocalDate day) {
    return new Effective(day, Known.DAY);
  }

  /**
   * Since when something is so, from a moment as people write it, no more exactly than that. Empty
   * for what is no day, month, quarter or year, and for what leaves its end open.
   */
  public static Optional<Effective> since(Target written) {
    return written.dueDay().flatMap(day -> known(written).map(known -> new Effective(day, known)));
  }

  private static Optional<Known> known(Target written) {
    if (written.qualifier() == Qualifier.FROM) return Optional.empty();
    if (written.qualifier() != Qualifier.IN) return Optional.of(Known.AT_LATEST);
    return switch (written.precision()) {
      case DAY -> Optional.of(Known.DAY);
      case MONTH -> Optional.of(Known.MONTH);
      case QUARTER -> Optional.of(Known.QUARTER);
      case YEAR -> Optional.of(Known.YEAR);
      case HALF_YEAR, PERIOD, TERM, OPEN, ONGOING, RECURRING, UNKNOWN -> Optional.empty();
    };
  }
}
