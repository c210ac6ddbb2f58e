package nl.mijlpaal.contract.target;

/** A slip in days told in its unit, to the nearest half of it. */
final class SlipWords {
  private SlipWords() {}

  private record Unit(double days, String one, String more, String english) {}

  static String of(boolean english, Slip.Days slip) {
    if (slip.days() == 0) {
      return english ? "same due day" : "zelfde uiterste dag";
    }
    int days = Math.abs(slip.days());
    String direction = slip.days() > 0 ? " later" : english ? " earlier" : " eerder";
    Unit unit = unit(slip.unit());
    long halves = Math.round(2 * days / unit.days);
    Unit day = unit(Precision.DAY);
    if (unit.equals(day) || halves == 0) {
      return amount(english, 2L * days, day) + direction;
    }
    return amount(english, halves, unit) + direction + " (" + amount(english, 2L * days, day) + ")";
  }

  private static String amount(boolean english, long halves, Unit unit) {
    boolean one = halves <= 2;
    String number = (halves == 1 ? "" : String.valueOf(halves / 2)) + (halves % 2 == 1 ? "½" : "");
    String name = english ? unit.english + (one ? "" : "s") : one ? unit.one : unit.more;
    return number + " " + name;
  }

  private static Unit unit(Precision precision) {
    return switch (precision) {
      case MONTH -> new Unit(365.25 / 12, "maand", "maanden", "month");
      case QUARTER -> new Unit(365.25 / 4, "kwartaal", "kwartalen", "quarter");
      case HALF_YEAR -> new Unit(365.25 / 2, "halfjaar", "halfjaar", "half-year");
      case YEAR -> new Unit(365.25, "jaar", "jaar", "year");
      case DAY, PERIOD, TERM, OPEN, ONGOING, RECURRING, UNKNOWN ->
          new Unit(1, "dag", "dagen", "day");
    };
  }
}
