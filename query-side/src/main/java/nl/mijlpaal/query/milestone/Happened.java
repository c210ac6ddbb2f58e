package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;

/** A day on which something became true, as a moment: no more precise than it is known. */
public final class Happened {

  /** Such as January 2026, or at the latest 6 October 2025. */
  public static Target at(Effective effective) {
    var day = effective.day();
    return switch (effective.known()) {
      case DAY -> moment(day.toString(), Precision.DAY, Qualifier.IN);
      case AT_LATEST -> moment(day.toString(), Precision.DAY, Qualifier.BY);
      case MONTH -> moment(day.toString().substring(0, 7), Precision.MONTH, Qualifier.IN);
      case QUARTER -> moment(quarter(day), Precision.QUARTER, Qualifier.IN);
      case YEAR -> moment(Integer.toString(day.getYear()), Precision.YEAR, Qualifier.IN);
    };
  }

  private static String quarter(LocalDate day) {
    return day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
  }

  private static Target moment(String value, Precision precision, Qualifier qualifier) {
    return new Target(value, precision, qualifier, null, null, null);
  }

  private Happened() {}
}
