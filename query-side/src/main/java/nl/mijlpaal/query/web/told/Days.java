package nl.mijlpaal.query.web.told;

import java.time.format.DateTimeFormatter;
import nl.mijlpaal.contract.Effective;

/** Effective days in words, as exactly as they are known and no more. */
record Days(Speech speech) {

  String of(Effective effective) {
    var day = effective.day();
    return switch (effective.known()) {
      case DAY -> speech.spoken().day(day);
      case MONTH -> day.format(DateTimeFormatter.ofPattern("MMMM yyyy", speech.locale()));
      case QUARTER ->
          speech.say("effective.QUARTER", (day.getMonthValue() + 2) / 3, year(day.getYear()));
      case YEAR -> year(day.getYear());
      case AT_LATEST -> speech.say("effective.AT_LATEST", speech.spoken().day(day));
    };
  }

  private static String year(int year) {
    return Integer.toString(year);
  }
}
