package nl.mijlpaal.contract.target;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days that a canonical value covers: {@code 2025-04-02}, {@code 2025-04}, {@code 2025-Q2},
 * {@code 2025-H1}, {@code 2030}, or two of them with a slash between. Years run from 1990 to 2100.
 *
 * @param unit the size it is told in, DAY to YEAR; of a period the coarser of its two ends
 */
record Span(Precision precision, Precision unit, LocalDate first, LocalDate last) {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

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
    try {
      return switch (value.length()) {
        case 4 -> months(Precision.YEAR, year(value), 1, 12);
        case 7 -> partOfYear(value);
        case 10 -> day(value);
        default -> throw notCanonical(value);
      };
    } catch (DateTimeException impossible) {
      throw new IllegalArgumentException("There is no " + value + ".", impossible);
    }
  }

  /** By hand, because every event and every row names a few. */
  private static Span partOfYear(String value) {
    int year = year(value.substring(0, 4));
    if (value.charAt(4) != '-') throw notCanonical(value);
    return switch (value.charAt(5)) {
      case 'Q' -> months(Precision.QUARTER, year, 3 * number(value, 6, 7, 4) - 2, 3);
      case 'H' -> months(Precision.HALF_YEAR, year, 6 * number(value, 6, 7, 2) - 5, 6);
      default -> months(Precision.MONTH, year, number(value, 5, 7, 99), 1);
    };
  }

  private static Span day(String value) {
    if (value.charAt(4) != '-' || value.charAt(7) != '-') throw notCanonical(value);
    LocalDate day =
        LocalDate.of(
            year(value.substring(0, 4)), number(value, 5, 7, 99), number(value, 8, 10, 99));
    return new Span(Precision.DAY, Precision.DAY, day, day);
  }

  private static Span months(Precision precision, int year, int firstMonth, int count) {
    YearMonth begin = YearMonth.of(year, firstMonth);
    LocalDate last = begin.plusMonths(count - 1L).atEndOfMonth();
    return new Span(precision, precision, begin.atDay(1), last);
  }

  static int year(String digits) {
    int year = number(digits, 0, 4, 9999);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "The year " + year + " lies outside " + FIRST_YEAR + " to " + LAST_YEAR + ".");
    }
    return year;
  }

  private static int number(String value, int from, int to, int most) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = value.charAt(i);
      if (digit < '0' || digit > '9') throw notCanonical(value);
      number = 10 * number + digit - '0';
    }
    if (number > most || (number == 0 && most < 10)) throw notCanonical(value);
    return number;
  }

  private static IllegalArgumentException notCanonical(String value) {
    return new IllegalArgumentException("Not a day, month, quarter, half-year or year: " + value);
  }
}
