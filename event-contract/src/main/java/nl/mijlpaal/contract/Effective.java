package nl.mijlpaal.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.Month;

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
}
