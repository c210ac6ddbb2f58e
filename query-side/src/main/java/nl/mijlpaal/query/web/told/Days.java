package nl.mijlpaal.query.web.told;

import java.time.format.DateTimeFormatter;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.query.web.frame.Phrases;

/** Effective days in words, as exactly as they are known and no more. */
record Days(Phrases phrases) {

  String of(Effective effective) {
    var day = effective.day();
    return switch (effective.known()) {
      case DAY -> phrases.spoken().day(day);
      case MONTH -> day.format(DateTimeFormatter.ofPattern("MMMM yyyy", phrases.locale()));
      case QUARTER ->
          phrases.say("effective.QUARTER", (day.getMonthValue() + 2) / 3, year(day.getYear()));
      case YEAR -> year(day.getYear());
      case AT_LATEST -> phrases.say("effective.AT_LATEST", phrases.spoken().day(day));
    };
  }

  private static String year(int year) {
    return Integer.toString(year);
  }
}
