package nl.mijlpaal.query.milestone;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Locale;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.contract.target.TargetWords;
import org.jspecify.annotations.Nullable;

/**
 * A target as it is shown.
 *
 * @param words the source's own words
 * @param text how it was understood, in the caller's language
 * @param target itself, for what reckons with it
 */
public record TargetView(
    @Nullable String value,
    Precision precision,
    Qualifier qualifier,
    @Nullable String words,
    String text,
    @Nullable LocalDate dueDay,
    @JsonIgnore Target target) {

  public static TargetView of(Target target, Locale locale) {
    return new TargetView(
        target.value(),
        target.precision(),
        target.qualifier(),
        target.words(),
        TargetWords.in(locale, target),
        target.dueDay().orElse(null),
        target);
  }

  /** First day of its period, where that is known. */
  public @Nullable LocalDate first() {
    return target.first();
  }

  /** Last day of its period, where that is known. */
  public @Nullable LocalDate last() {
    return target.last();
  }

  /** Whether it is a calendar term of which nobody knows the days. */
  @JsonIgnore
  public boolean unknownTerm() {
    return precision == Precision.TERM && dueDay == null;
  }

  /** The first of the days on which it falls due, if it has any; the last is its due day. */
  public @Nullable LocalDate begin() {
    return qualifier == Qualifier.BEFORE ? dueDay : first();
  }

  /** Whether any of the days on which it falls due lies in that year. */
  public boolean touches(int year) {
    var begin = begin();
    return begin != null && dueDay != null && begin.getYear() <= year && dueDay.getYear() >= year;
  }
}
