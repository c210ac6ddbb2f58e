package nl.mijlpaal.contract.target;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Targets and slips in words, for screens: Dutch, or English for an English locale. */
public final class TargetWords {
  private TargetWords() {}

  /** How a target was understood; the parser reads it back to the same moment. */
  public static String in(Locale locale, Target target) {
    boolean english = english(locale);
    String value = target.value();
    if (value == null) {
      return undated(english, target.precision());
    }
    String period =
        target.precision() == Precision.TERM ? term(english, value) : period(english, value);
    return qualifier(english, target) + period;
  }

  /**
   * The source's own words where they say something else than how they were understood, such as
   * "eind 2027" of the fourth quarter; empty for "operationeel in 2025" of that year.
   */
  public static Optional<String> own(Target target) {
    return Optional.ofNullable(target.words()).filter(words -> !says(words, target));
  }

  private static boolean says(String words, Target target) {
    String own = spelled(words);
    return own.equals(spelled(in(Locale.ENGLISH, target)))
        || own.equals(spelled(in(Locale.of("nl"), target)))
        || words.strip().equals(target.value());
  }

  /** In one way of writing, also where a month is written in full or not. */
  private static String spelled(String words) {
    return Months.inShort(Spelling.standard(Spelling.folded(words)));
  }

  /** The slip in its unit with the days beside it: "1½ halfjaar later (275 dagen)". */
  public static String slip(Locale locale, Slip slip) {
    boolean english = english(locale);
    return switch (slip) {
      case Slip.Days days -> SlipWords.of(english, days);
      case Slip.Refinement _ -> english ? "more precise, not moved" : "preciezer, niet verschoven";
      case Slip.Coarsening _ ->
          english ? "less precise, not moved" : "minder precies, niet verschoven";
      case Slip.NotComparable _ -> english ? "not comparable" : "niet te vergelijken";
      case Slip.None _ -> english ? "unchanged" : "ongewijzigd";
    };
  }

  private static boolean english(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  private static String qualifier(boolean english, Target target) {
    return switch (target.qualifier()) {
      case IN -> target.precision() == Precision.YEAR ? "in " : "";
      case BY -> english ? "by " : "uiterlijk ";
      case BEFORE -> english ? "before " : "vóór ";
      case FROM -> english ? "from " : "vanaf ";
    };
  }

  private static String undated(boolean english, Precision why) {
    return switch (why) {
      case OPEN -> "open";
      case ONGOING -> english ? "ongoing" : "doorlopend";
      case RECURRING -> english ? "recurring" : "terugkerend";
      case UNKNOWN, DAY, MONTH, QUARTER, HALF_YEAR, YEAR, PERIOD, TERM ->
          english ? "date unknown" : "datum onbekend";
    };
  }

  private static String term(boolean english, String value) {
    int hyphen = value.lastIndexOf('-');
    TermNames names = TermNames.of(value.substring(0, hyphen));
    return (english ? names.english() : names.dutch()) + " " + value.substring(hyphen + 1);
  }

  private static String period(boolean english, String value) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      return single(english, value);
    }
    String begin = single(english, value.substring(0, slash));
    String end = single(english, value.substring(slash + 1));
    return begin + (value.length() == "2025/2029".length() ? "–" : " – ") + end;
  }

  private static String single(boolean english, String value) {
    Span span = Span.of(value);
    LocalDate day = span.first();
    Months month = Months.ALL.get(day.getMonthValue() - 1);
    int year = day.getYear();
    int quarter = (day.getMonthValue() + 2) / 3;
    boolean firstHalf = day.getMonthValue() == 1;
    return switch (span.precision()) {
      case DAY ->
          day.getDayOfMonth()
              + " "
              + (english ? month.englishShort() : month.dutchShort())
              + " "
              + year;
      case MONTH -> (english ? month.english() : month.dutch()) + " " + year;
      case QUARTER -> english ? "Q" + quarter + " " + year : quarter + "e kwartaal " + year;
      case HALF_YEAR ->
          english
              ? (firstHalf ? "first" : "second") + " half of " + year
              : (firstHalf ? "eerste" : "tweede") + " helft " + year;
      case YEAR, PERIOD, TERM, OPEN, ONGOING, RECURRING, UNKNOWN -> String.valueOf(year);
    };
  }
}
