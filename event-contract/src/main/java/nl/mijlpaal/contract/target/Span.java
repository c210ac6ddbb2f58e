package nl.mijlpaal.contract.target;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a canonical value covers: {@code 2025-04-02}, {@code 2025-04}, {@code 2025-Q2},
 * {@code 2025-H1}, {@code 2030}, or two of them with a slash between. Years run from 1990 to 2100.
 *
 * @param unit the size it is told in, DAY to YEAR; of a period the coarser of its two ends
 */
record Span(Precision precision, Precision unit, LocalDate first, LocalDate last) {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final Pattern SINGLE =
      Pattern.compile("([0-9]{4})(?:-(?:Q([1-4])|H([12])|([0-9]{2})(?:-([0-9]{2}))?))?");

  /** Throws IllegalArgumentException when the value is not canonical or names no real days. */
  static Span of(String value) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      return single(value);
    }
    Span begin = single(value.substring(0, slash));
    Span end = single(value.substring(slash + 1));
    if (!begin.last.isBefore(end.first)) {
      throw new IllegalArgumentException("The period " + value + " does not end after its begin.");
    }
    Precision unit = coarser(begin.unit, end.unit);
    return new Span(Precision.PERIOD, unit, begin.first, end.last);
  }

  boolean contains(Span other) {
    return !first.isAfter(other.first) && !last.isBefore(other.last);
  }

  static Precision coarser(Precision one, Precision other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private static Span single(String value) {
    Matcher parts = SINGLE.matcher(value);
    if (!parts.matches()) {
      throw new IllegalArgumentException("Not a day, month, quarter, half-year or year: " + value);
    }
    int year = year(parts.group(1));
    if (parts.group(2) != null) {
      return months(Precision.QUARTER, year, 3 * number(parts.group(2)) - 2, 3);
    }
    if (parts.group(3) != null) {
      return months(Precision.HALF_YEAR, year, 6 * number(parts.group(3)) - 5, 6);
    }
    if (parts.group(4) == null) {
      return months(Precision.YEAR, year, 1, 12);
    }
    try {
      if (parts.group(5) == null) {
        return months(Precision.MONTH, year, number(parts.group(4)), 1);
      }
      LocalDate day = LocalDate.of(year, number(parts.group(4)), number(parts.group(5)));
      return new Span(Precision.DAY, Precision.DAY, day, day);
    } catch (DateTimeException impossible) {
      throw new IllegalArgumentException("There is no " + value + ".", impossible);
    }
  }

  private static Span months(Precision precision, int year, int firstMonth, int count) {
    YearMonth begin = YearMonth.of(year, firstMonth);
    LocalDate last = begin.plusMonths(count - 1L).atEndOfMonth();
    return new Span(precision, precision, begin.atDay(1), last);
  }

  static int year(String digits) {
    int year = number(digits);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "The year " + year + " lies outside " + FIRST_YEAR + " to " + LAST_YEAR + ".");
    }
    return year;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
