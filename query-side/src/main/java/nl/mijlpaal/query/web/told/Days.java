package nl.mijlpaal.query.web.told;

import java.time.format.DateTimeFormatter;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.query.web.frame.Phrases;

/** Effective days in words, as exactly as they are known and no more. */
public record Days(Phrases phrases) {

  /** Such as 4 april 2025, or april 2025. */
  public String of(Effective effective) {
    var day = bare(effective);
    return effective.known() == Effective.Known.AT_LATEST
        ? phrases.say("effective.AT_LATEST", day)
        : day;
  }

  /** With its preposition, such as op 4 april 2025, or in april 2025. */
  public String on(Effective effective) {
    return phrases.say("effective.on." + effective.known(), bare(effective));
  }

  /** From when something is so, such as geldig per april 2025. */
  String since(Effective effective) {
    return phrases.say(
        effective.known() == Effective.Known.AT_LATEST
            ? "told.effective.at-latest"
            : "told.effective",
        bare(effective));
  }

  private String bare(Effective effective) {
    var day = effective.day();
    return switch (effective.known()) {
      case DAY, AT_LATEST -> phrases.spoken().day(day);
      case MONTH -> day.format(DateTimeFormatter.ofPattern("MMMM yyyy", phrases.locale()));
      case QUARTER ->
          phrases.say("effective.QUARTER", (day.getMonthValue() + 2) / 3, year(day.getYear()));
      case YEAR -> year(day.getYear());
    };
  }

  private static String year(int year) {
    return Integer.toString(year);
  }
}
