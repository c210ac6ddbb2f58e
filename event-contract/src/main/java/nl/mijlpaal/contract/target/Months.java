package nl.mijlpaal.contract.target;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of a month. */
record Months(String dutch, String english, String dutchShort, String englishShort) {
  /** January first. */
  static final List<Months> ALL =
      List.of(
          new Months("januari", "January", "jan", "Jan"),
          new Months("februari", "February", "feb", "Feb"),
          new Months("maart", "March", "mrt", "Mar"),
          new Months("april", "April", "apr", "Apr"),
          new Months("mei", "May", "mei", "May"),
          new Months("juni", "June", "jun", "Jun"),
          new Months("juli", "July", "jul", "Jul"),
          new Months("augustus", "August", "aug", "Aug"),
          new Months("september", "September", "sep", "Sep"),
          new Months("oktober", "October", "okt", "Oct"),
          new Months("november", "November", "nov", "Nov"),
          new Months("december", "December", "dec", "Dec"));

  private static final Pattern NAME = Pattern.compile("\\b" + group() + "\\b");

  /** A group that matches every name in lower case. */
  static String group() {
    return ALL.stream().map(Months::pattern).collect(Collectors.joining("|", "(", "|sept)"));
  }

  /** 1 to 12, of a name in lower case that the group matched. */
  static int number(String name) {
    for (int i = 0; i < ALL.size(); i++) {
      if (name.matches(ALL.get(i).pattern())) {
        return i + 1;
      }
    }
    return 9;
  }

  /** A text in lower case with the short Dutch name for each name of a month. */
  static String inShort(String text) {
    return NAME.matcher(text).replaceAll(name -> ALL.get(number(name.group()) - 1).dutchShort());
  }

  private String pattern() {
    return String.join("|", dutch, english, dutchShort, englishShort).toLowerCase(Locale.ROOT);
  }
}
