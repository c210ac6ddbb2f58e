package nl.mijlpaal.contract;

import org.jspecify.annotations.Nullable;

/**
 * An amount of money that a milestone needs, in whole euros.
 *
 * @param spread over which years the source says it goes
 * @param year the year, or the first of "every year from"; absent when it is not spread over years
 */
public record Need(Spread spread, @Nullable Integer year, long euros) {

  /** How an amount lies over the years. It is never divided by us. */
  public enum Spread {
    IN_YEAR,
    EVERY_YEAR_FROM,
    NOT_SPREAD
  }

  public Need {
    if ((spread == Spread.NOT_SPREAD) != (year == null))
      throw new IllegalArgumentException("a year goes with an amount that is spread over years");
    if (euros < 0) throw new IllegalArgumentException("an amount is never negative: " + euros);
  }
}
