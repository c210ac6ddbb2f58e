package nl.mijlpaal.contract.target;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a target as people and the sources write it, in Dutch and English.
 *
 * <p>A text is {@code [qualifier] moment [, condition] [(remark)]}. Of several statements with an
 * arrow between them the last one stands. A moment is one row of {@link Moments}, or two with a
 * dash, slash or "t/m" between: the wider one if it holds the other, else the period from the first
 * to the second. A year is always needed; days are written day first.
 */
public final class TargetParser {
  private static final int LONGEST = 200;
  private static final Pattern REMARK = Pattern.compile(" ?\\([^()]*\\)");
  private static final Pattern ESTIMATE = Pattern.compile("\\( ?[≈~] ?([^()]*)\\)");
  private static final Pattern UP_TO_LAST_ARROW = Pattern.compile("^.*(?:→|->|=>)");

  /** Whatever follows the moment must not be able to name another one. */
  private static final Pattern CONDITION =
      Pattern.compile("(?:[,;]| mits | indien | if | provided )(?! ?(?:of|or|en|and) )[^0-9]*$");

  private static final Pattern QUALIFIED = Pattern.compile("(?:(uiterlijk|voor|vanaf) )?(.+)");
  private static final Pattern BETWEEN =
      Pattern.compile(
          " (?:t/m|tot en met|to|through) | - | ?/ ?"
              + "|(?<=[a-z])-(?=[a-z])|(?<=[0-9]{4})-(?=[0-9]{4})|(?<=[qk][1-4])-(?=[qk])");
  private static final Pattern LAST_YEAR = Pattern.compile(".* ([0-9]{4})");

  private final CalendarTerms terms;
  private final Moments moments;

  public TargetParser(CalendarTerms terms) {
    this.terms = terms;
    this.moments = new Moments(terms);
  }

  /** Never throws; the text as given, without outer blanks, becomes the target's own words. */
  public Parsed parse(String text) {
    if (text.length() > LONGEST) {
      return new Parsed.NotUnderstood(text);
    }
    return readings(Spelling.folded(text))
        .flatMap(reading -> read(reading, text.strip()).stream())
        .findFirst()
        .<Parsed>map(Parsed.Understood::new)
        .orElseGet(() -> new Parsed.NotUnderstood(text));
  }

  /** What to try, in this order. */
  private static Stream<String> readings(String folded) {
    String bare = REMARK.matcher(folded).replaceAll("").strip();
    String statement = UP_TO_LAST_ARROW.matcher(bare).replaceFirst("").strip();
    String unconditional = CONDITION.matcher(statement).replaceFirst("").strip();
    Matcher estimate = ESTIMATE.matcher(folded);
    Stream<String> stated = Stream.of(statement, unconditional);
    return estimate.find() ? Stream.concat(stated, Stream.of(estimate.group(1))) : stated;
  }

  private Optional<Target> read(String reading, String words) {
    return Undated.read(reading)
        .map(precision -> Target.undated(precision, words))
        // A bare moment needs no translation.
        .or(() -> at(reading, Qualifier.IN, words))
        .or(() -> dated(Spelling.standard(reading), words));
  }

  private Optional<Target> dated(String reading, String words) {
    Matcher parts = QUALIFIED.matcher(reading);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Qualifier qualifier =
        switch (parts.group(1)) {
          case null -> Qualifier.IN;
          case "uiterlijk" -> Qualifier.BY;
          case "voor" -> Qualifier.BEFORE;
          default -> Qualifier.FROM;
        };
    return at(parts.group(2), qualifier, words);
  }

  private Optional<Target> at(String moment, Qualifier qualifier, String words) {
    try {
      return moments
          .value(moment)
          .or(() -> between(moment))
          .map(value -> target(value, qualifier, words));
    } catch (IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  private Target target(String value, Qualifier qualifier, String words) {
    Target target = Target.of(value, qualifier, words);
    if (target.precision() != Precision.TERM) {
      return target;
    }
    int hyphen = value.lastIndexOf('-');
    return terms
        .find(value.substring(0, hyphen), Integer.parseInt(value.substring(hyphen + 1)))
        .map(term -> Target.at(term, qualifier, words))
        .orElse(target);
  }

  private Optional<String> between(String moment) {
    List<String> ends = List.of(BETWEEN.split(moment, -1));
    if (ends.size() != 2) {
      return Optional.empty();
    }
    Matcher year = LAST_YEAR.matcher(ends.get(1));
    Optional<String> begin =
        moments
            .value(ends.get(0))
            .or(() ->
                year.matches()
                    ? moments.value(ends.get(0) + " " + year.group(1))
                    : Optional.empty());
    return begin.flatMap(b -> moments.value(ends.get(1)).map(e -> joined(b, e)));
  }

  private static String joined(String begin, String end) {
    Span first = Span.of(begin);
    Span second = Span.of(end);
    if (second.contains(first)) {
      return end;
    }
    if (first.contains(second)) {
      return begin;
    }
    return begin.replaceFirst("/.*", "") + "/" + end.replaceFirst(".*/", "");
  }
}
