package nl.mijlpaal.query.web.audit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import nl.mijlpaal.contract.Effective.Known;
import nl.mijlpaal.query.web.frame.Spoken;

/** How long a bar of the histogram is. */
enum Grain {
  DAY,
  WEEK,
  MONTH,
  YEAR;

  /** The finest that draws a period in a few dozen bars. */
  static Grain of(LocalDate first, LocalDate last) {
    var days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days <= 45) return DAY;
    if (days <= 300) return WEEK;
    return days <= 1830 ? MONTH : YEAR;
  }

  /** Whether what is known so exactly lies in one bar. */
  boolean holds(Known known) {
    return switch (known) {
      case DAY -> true;
      case MONTH -> this == MONTH || this == YEAR;
      case QUARTER, YEAR -> this == YEAR;
      case AT_LATEST -> false;
    };
  }

  LocalDate begin(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  LocalDate next(LocalDate begin) {
    return switch (this) {
      case DAY -> begin.plusDays(1);
      case WEEK -> begin.plusWeeks(1);
      case MONTH -> begin.plusMonths(1);
      case YEAR -> begin.plusYears(1);
    };
  }

  String label(LocalDate begin, Spoken say) {
    return switch (this) {
      case DAY -> say.shortDay(begin);
      case WEEK -> say.shortDay(begin) + " – " + say.shortDay(begin.plusDays(6));
      case MONTH -> begin.format(DateTimeFormatter.ofPattern("MMMM yyyy", say.locale()));
      case YEAR -> Integer.toString(begin.getYear());
    };
  }
}
