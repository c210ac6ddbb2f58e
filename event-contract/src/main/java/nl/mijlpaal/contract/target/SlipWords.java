package nl.mijlpaal.contract.target;

/**
 * A slip told in its unit with the days beside it: half-years as parts of a year, four quarters as
 * a year, what is no round number of quarters in months, and what is no round number of months as
 * about so much.
 */
final class SlipWords {
  private static final double MONTH = 365.25 / 12;

  /** Months and quarters have so many days more or fewer than their mean, at most. */
  private static final int UNEVEN = 3;

  private static final String[] QUARTERS = {"", "¼", "½", "¾"};

  private SlipWords() {}

  private record Unit(int months, String one, String more, String english) {
    static final Unit MONTH = new Unit(1, "maand", "maanden", "month");
    static final Unit QUARTER = new Unit(3, "kwartaal", "kwartalen", "quarter");
    static final Unit YEAR = new Unit(12, "jaar", "jaar", "year");

    /** With so many quarters of it, such as 1¾. */
    String amount(boolean english, long quarters) {
      if (equals(QUARTER) && quarters % 16 == 0) return YEAR.amount(english, quarters / 4);
      var number = (quarters < 4 ? "" : "" + quarters / 4) + QUARTERS[(int) (quarters % 4)];
      return number + " " + name(english, quarters <= 4);
    }

    private String name(boolean inEnglish, boolean single) {
      if (inEnglish) return single ? english : english + "s";
      return single ? one : more;
    }
  }

  static String of(boolean english, Slip.Days slip) {
    if (slip.days() == 0) return english ? "same due day" : "zelfde uiterste dag";
    var direction = slip.days() > 0 ? " later" : english ? " earlier" : " eerder";
    var days = Math.abs(slip.days());
    var inDays = days + " " + (english ? days == 1 ? "day" : "days" : days == 1 ? "dag" : "dagen");
    var told =
        switch (slip.unit()) {
          case YEAR, HALF_YEAR -> told(english, days, Unit.YEAR);
          case QUARTER -> told(english, days, Unit.QUARTER);
          case MONTH -> told(english, days, Unit.MONTH);
          case DAY, PERIOD, TERM, OPEN, ONGOING, RECURRING, UNKNOWN -> "";
        };
    return told.isEmpty() ? inDays + direction : told + direction + " (" + inDays + ")";
  }

  /** Empty when it is too little to be told like that: less than a quarter of its unit. */
  private static String told(boolean english, int days, Unit unit) {
    var months = Math.round(days / MONTH);
    if (4 * (days + UNEVEN) < unit.months * MONTH) return "";
    if (months == 0 || Math.abs(days - months * MONTH) > UNEVEN) return about(english, days, unit);
    return unit.equals(Unit.MONTH) || months % Unit.QUARTER.months != 0
        ? Unit.MONTH.amount(english, 4 * months)
        : unit.amount(english, 4 * months / unit.months);
  }

  private static String about(boolean english, int days, Unit unit) {
    var halves = Math.round(2 * days / (unit.months * MONTH));
    if (halves == 0) return "";
    return (english ? "about " : "ongeveer ") + unit.amount(english, 2 * halves);
  }
}
