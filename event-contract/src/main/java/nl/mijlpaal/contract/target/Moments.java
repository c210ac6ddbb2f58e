package nl.mijlpaal.contract.target;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of ways to write one moment in the vocabulary of {@link Spelling}, year included. */
final class Moments {
  private record Form(Pattern pattern, Function<MatchResult, String> value) {
    Optional<String> read(String text) {
      Matcher matcher = pattern.matcher(text);
      return matcher.matches() ? Optional.of(value.apply(matcher)) : Optional.empty();
    }
  }

  private static final String YEAR = "([0-9]{4})";
  private static final String MONTH = Months.group();

  private final List<Form> forms;

  Moments(CalendarTerms terms) {
    Stream<String> known = terms.terms().stream().map(CalendarTerm::code);
    Stream<String> named = TermNames.ALL.stream().map(TermNames::code);
    String term = Stream.concat(known, named).distinct().collect(Collectors.joining("|", "(", ")"));
    forms =
        List.of(
            form(YEAR, m -> m.group(1)),
            form(YEAR + "-([0-9]{2})", m -> m.group()),
            form(YEAR + "-([0-9]{2})-([0-9]{2})", m -> m.group()),
            form(
                "([0-9]{1,2})([-./])([0-9]{1,2})\\2" + YEAR,
                m -> day(m.group(4), m.group(3), m.group(1))),
            form(
                "([0-9]{1,2})e? " + MONTH + " " + YEAR,
                m -> named(m.group(3), m.group(2), m.group(1))),
            form(
                MONTH + " ([0-9]{1,2})(?:e|th)?,? " + YEAR,
                m -> named(m.group(3), m.group(1), m.group(2))),
            form("([0-9]{2})[-/]" + YEAR, m -> m.group(2) + "-" + m.group(1)),
            form(
                "(?:(?:begin|medio|eind) )?" + MONTH + " " + YEAR,
                m -> m.group(2) + "-" + twoDigits(Months.number(m.group(1)))),
            form("[qk]([1-4])[-/ ]?" + YEAR, m -> m.group(2) + "-Q" + m.group(1)),
            form(YEAR + "[-/ ]?[qk]([1-4])", m -> m.group(1) + "-Q" + m.group(2)),
            form("([1-4])e kwartaal " + YEAR, m -> m.group(2) + "-Q" + m.group(1)),
            form("kwartaal ([1-4]) " + YEAR, m -> m.group(2) + "-Q" + m.group(1)),
            form("h([12])[-/ ]?" + YEAR, m -> m.group(2) + "-H" + m.group(1)),
            form(YEAR + "[-/ ]?h([12])", m -> m.group(1) + "-H" + m.group(2)),
            form("([12])e helft " + YEAR, m -> m.group(2) + "-H" + m.group(1)),
            form("begin " + YEAR, m -> m.group(1) + "-Q1"),
            form("voorjaar " + YEAR, m -> m.group(1) + "-Q2"),
            form("medio " + YEAR, m -> m.group(1) + "-Q2/" + m.group(1) + "-Q3"),
            form("zomer " + YEAR, m -> m.group(1) + "-Q3"),
            form("eind " + YEAR, m -> m.group(1) + "-Q4"),
            // Two guesses within one year: only the year is sure.
            form("na jaarwisseling ?/ ?[a-z0-9 ]+ " + YEAR, m -> m.group(1)),
            form(term + "[- ]" + YEAR, m -> m.group(1) + "-" + m.group(2)));
  }

  /** The canonical value, not yet checked for days that exist. */
  Optional<String> value(String text) {
    return forms.stream().flatMap(form -> form.read(text).stream()).findFirst();
  }

  private static Form form(String pattern, Function<MatchResult, String> value) {
    return new Form(Pattern.compile(pattern), value);
  }

  private static String named(String year, String month, String day) {
    return day(year, String.valueOf(Months.number(month)), day);
  }

  private static String day(String year, String month, String day) {
    return year + "-" + twoDigits(Integer.parseInt(month)) + "-" + twoDigits(Integer.parseInt(day));
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
