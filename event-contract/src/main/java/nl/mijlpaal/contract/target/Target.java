package nl.mijlpaal.contract.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The moment at which a milestone should be true (streefmoment), no more precise than its source.
 *
 * <p>In JSON the first and last day stand only beside a calendar term: all other values tell them.
 *
 * @param value canonical text: {@code 2025-04-02}, {@code 2025-04}, {@code 2025-Q2}, {@code
 *     2025-H1}, {@code 2030}, {@code 2025/2029}, {@code 2025-Q2/2025-Q3} or {@code meireces-2025};
 *     null when open, ongoing, recurring or unknown. Years 1990 to 2100
 * @param words the source's own words
 * @param first first day of the period; of a calendar term as known when this was written
 * @param last last day of the period; of a calendar term as known when this was written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Target(
    @Nullable String value,
    Precision precision,
    Qualifier qualifier,
    @Nullable String words,
    @JsonProperty("first") @Nullable LocalDate first,
    @JsonProperty("last") @Nullable LocalDate last) {

  /** Earliest due day first, targets without one last; two targets tie only when they are equal. */
  public static final Comparator<Target> BY_DUE_DAY =
      Comparator.comparingLong((Target target) -> epochDay(target.dueDay()))
          .thenComparing(Target::precision)
          .thenComparing(target -> orEmpty(target.value))
          .thenComparing(Target::qualifier)
          .thenComparing(target -> orEmpty(target.words))
          .thenComparingLong(target -> epochDay(Optional.ofNullable(target.first)))
          .thenComparingLong(target -> epochDay(Optional.ofNullable(target.last)));

  private static final Pattern TERM = Pattern.compile("[a-z]+(?:-[a-z]+)*-([0-9]{4})");

  /** Throws IllegalArgumentException when the parts contradict each other. */
  public Target {
    check(precision != null, "A target needs a precision.");
    check(qualifier != null, "A target needs a qualifier.");
    words = words == null || words.isBlank() ? null : words;
    switch (precision) {
      case DAY, MONTH, QUARTER, HALF_YEAR, YEAR, PERIOD -> {
        Span span = Span.of(given(value));
        check(span.precision() == precision, value + " is not a " + precision + ".");
        check(first == null || first.equals(span.first()), value + " does not begin on " + first);
        check(last == null || last.equals(span.last()), value + " does not end on " + last);
        first = span.first();
        last = span.last();
      }
      case TERM -> {
        int year = termYear(given(value));
        check((first == null) == (last == null), "A calendar term has both days or none.");
        check(
            first == null || last == null || (first.getYear() == year && !last.isBefore(first)),
            "Impossible days for " + value + ": " + first + " to " + last);
      }
      case OPEN, ONGOING, RECURRING, UNKNOWN -> {
        check(value == null, "A target that is " + precision + " has no value.");
        check(first == null && last == null, "A target that is " + precision + " has no days.");
        check(qualifier == Qualifier.IN, "A target that is " + precision + " has qualifier IN.");
      }
    }
  }

  /**
   * The target that a canonical value says. A calendar term has no known days this way; use {@link
   * #at} for one whose days are known.
   */
  public static Target of(String value, Qualifier qualifier, @Nullable String words) {
    Precision precision =
        TERM.matcher(value).matches() ? Precision.TERM : Span.of(value).precision();
    return new Target(value, precision, qualifier, words, null, null);
  }

  /** The target at a calendar term, with its days as known now. */
  public static Target at(CalendarTerm term, Qualifier qualifier, @Nullable String words) {
    return new Target(term.value(), Precision.TERM, qualifier, words, term.first(), term.last());
  }

  public static Target open(@Nullable String words) {
    return undated(Precision.OPEN, words);
  }

  public static Target ongoing(@Nullable String words) {
    return undated(Precision.ONGOING, words);
  }

  public static Target recurring(@Nullable String words) {
    return undated(Precision.RECURRING, words);
  }

  public static Target unknown(@Nullable String words) {
    return undated(Precision.UNKNOWN, words);
  }

  static Target undated(Precision precision, @Nullable String words) {
    return new Target(null, precision, Qualifier.IN, words, null, null);
  }

  /**
   * The last day on which this can come true in time: the last day of the period, or with {@code
   * BEFORE} the day before its first. Empty without a period or known days.
   */
  public Optional<LocalDate> dueDay() {
    return switch (qualifier) {
      case IN, BY, FROM -> Optional.ofNullable(last);
      case BEFORE -> Optional.ofNullable(first).map(day -> day.minusDays(1));
    };
  }

  /** Whether that day lies after the due day; whether it was achieved is the caller's to know. */
  public boolean overdueOn(LocalDate day) {
    return dueDay().filter(day::isAfter).isPresent();
  }

  /** What changed in time when this target takes the place of the old one. */
  public Slip slipFrom(Target old) {
    return Slips.between(old, this);
  }

  /** Equal apart from own words. */
  public boolean sameMoment(Target other) {
    return withWords(null).equals(other.withWords(null));
  }

  /** The same target in other own words. */
  public Target withWords(@Nullable String otherWords) {
    return new Target(value, precision, qualifier, otherWords, first, last);
  }

  @Override
  public @Nullable LocalDate first() {
    return first;
  }

  @Override
  public @Nullable LocalDate last() {
    return last;
  }

  @JsonProperty("first")
  @Nullable LocalDate firstOfTerm() {
    return precision == Precision.TERM ? first : null;
  }

  @JsonProperty("last")
  @Nullable LocalDate lastOfTerm() {
    return precision == Precision.TERM ? last : null;
  }

  private static int termYear(String value) {
    Matcher term = TERM.matcher(value);
    check(term.matches(), "Not a calendar term such as meireces-2025: " + value);
    return Span.year(term.group(1));
  }

  private static String given(@Nullable String value) {
    if (value == null) {
      throw new IllegalArgumentException("A target with a date needs a value.");
    }
    return value;
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  private static String orEmpty(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private static long epochDay(Optional<LocalDate> day) {
    return day.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
  }
}
