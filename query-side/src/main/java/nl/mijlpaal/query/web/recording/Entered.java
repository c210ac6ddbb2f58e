package nl.mijlpaal.query.web.recording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.target.CalendarTerms;
import nl.mijlpaal.contract.target.Parsed;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.contract.target.TargetParser;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in on a form.
 *
 * @param values of the fields that are not empty
 * @param key made when the form was shown, so that sending it twice acts once
 * @param expected the revision that the form was shown at
 * @param opened the position of the ledger that the form was shown at
 * @param report the report that is corrected
 */
public record Entered(
    Recording recording,
    Map<String, String> values,
    String key,
    @Nullable Long expected,
    long opened,
    @Nullable UUID report) {
  private static final TargetParser PARSER = new TargetParser(CalendarTerms.standard());
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

  public Entered {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The same, to be saved on top of what is known by then. */
  Entered onTopOf(@Nullable Long revision, long position) {
    return new Entered(recording, values, key, revision, position, report);
  }

  /** The same as a request of its own. */
  Entered anew() {
    return new Entered(recording, values, newKey(), expected, opened, report);
  }

  /**
   * Reads a form that was sent; what is not of the form is not read.
   *
   * @param sent a value by its name on the page
   */
  public static Entered of(Recording recording, Function<String, @Nullable String> sent) {
    var values = new LinkedHashMap<String, String>();
    for (var field : recording.fields()) {
      var value = sent.apply(field.input());
      if (value != null && !value.isBlank())
        values.put(field.name(), value.strip().replace("\r\n", "\n"));
    }
    var key = sent.apply("key");
    return new Entered(
        recording,
        values,
        key != null && KEY.matcher(key).matches() ? key : newKey(),
        number(sent.apply("expected")),
        Optional.ofNullable(number(sent.apply("opened"))).orElse(0L),
        uuid(sent.apply("report")));
  }

  static String newKey() {
    return UUID.randomUUID().toString();
  }

  public @Nullable String value(String field) {
    return values.get(field);
  }

  /** The moment that was typed; empty as well when it is not understood. */
  Optional<Target> target(String field) {
    var typed = values.get(field);
    return typed != null && PARSER.parse(typed) instanceof Parsed.Understood(var target)
        ? Optional.of(target)
        : Optional.empty();
  }

  /** When it became true, as exactly as it was typed. */
  Optional<Effective> since(String field) {
    return target(field).flatMap(Effective::since);
  }

  /** An amount as people type it, with whatever they put between the thousands. */
  static Optional<Long> euros(String typed) {
    return Optional.ofNullable(number(typed.replaceAll("[€.,\\s]", "")));
  }

  static @Nullable Long number(@Nullable String typed) {
    return typed != null && NUMBER.matcher(typed).matches() ? Long.valueOf(typed) : null;
  }

  private static @Nullable UUID uuid(@Nullable String typed) {
    try {
      return typed == null ? null : UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
