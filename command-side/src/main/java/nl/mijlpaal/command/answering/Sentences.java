package nl.mijlpaal.command.answering;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mijlpaal.command.deciding.GeneralRejection;
import nl.mijlpaal.command.deciding.Rejection;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.contract.reference.Places;
import org.jspecify.annotations.Nullable;

/** Says refusals and faults in a language, for answers and for the rows of a file alike. */
public final class Sentences {
  private static final Places PLACES = Places.standard();

  private final Messages messages;

  Sentences(Messages messages) {
    this.messages = messages;
  }

  /** The name of a refusal for ever, such as {@code already-achieved}. */
  public static String code(Rejection reason) {
    return kebab(reason.getClass());
  }

  public String title(Rejection reason, Locale locale) {
    return messages.say("problem." + code(reason) + ".title", locale);
  }

  public String detail(Rejection reason, Locale locale) {
    var facts =
        facts(reason).entrySet().stream()
            .map(fact -> told(fact.getKey(), fact.getValue(), locale))
            .toArray();
    return messages.say("problem." + code(reason) + ".detail", locale, facts);
  }

  /**
   * A day is told as people write it; an area or a section by its name, and of a section who keeps
   * it; a code that there is none of, as it is.
   */
  private String told(String name, Object told, Locale locale) {
    if (told instanceof LocalDate day)
      return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
    var fact = told.toString();
    if (!name.equals("area") && !name.equals("place")) return fact;
    var place = PLACES.places().stream().filter(p -> p.code().equals(fact)).findFirst();
    return place
        .map(p ->
            name.equals("area") && p.sort() == Place.Sort.SECTION
                ? messages.say("kept-by-the-strategy-office", locale, p.name(locale))
                : p.name(locale))
        .orElse(fact);
  }

  /** What a refusal tells, by the name of each fact. */
  static Map<String, Object> facts(Rejection reason) {
    var facts = new LinkedHashMap<String, Object>();
    for (var component : reason.getClass().getRecordComponents())
      facts.put(component.getName(), fact(component, reason));
    return facts;
  }

  private static Object fact(RecordComponent component, Rejection reason) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(reason);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String code(Fault fault) {
    return kebab(fault.sort());
  }

  /** The first fact of a sentence is the name; a list of allowed values is read as one. */
  public String detail(Fault fault, Locale locale) {
    var facts =
        switch (fault.sort()) {
          case UNKNOWN, NOT_ONE_OF ->
              new Object[] {
                fault.name(),
                fault.facts().stream().map(Object::toString).collect(Collectors.joining(", "))
              };
          default -> {
            var all = new Object[fault.facts().size() + 1];
            all[0] = fault.name();
            Arrays.setAll(all, i -> i == 0 ? fault.name() : fault.facts().get(i - 1).toString());
            yield all;
          }
        };
    var alone = fault.sort() == Fault.Sort.UNKNOWN && fault.facts().isEmpty();
    return messages.say("fault." + code(fault) + (alone ? ".alone" : ""), locale, facts);
  }

  /**
   * A refusal of a row of a file; of what nobody knows it says how it is made known.
   *
   * @param field the column that asked
   * @param written what stands there
   */
  public String detail(Rejection reason, String field, @Nullable String written, Locale locale) {
    var unknown =
        reason instanceof GeneralRejection.Unknown && written != null
            ? messages.find("row.unknown." + field, locale, written)
            : Optional.<String>empty();
    return unknown.orElseGet(() -> detail(reason, locale));
  }

  /**
   * A fault of a field of a file, with what stands there and what may.
   *
   * @param written absent where nothing is
   * @param qualified whether the row says in a field of its own where the moment lies
   */
  public String detail(Fault fault, @Nullable String written, boolean qualified, Locale locale) {
    var field = "row.holds." + fault.name();
    var holds =
        qualified
            ? messages.find(field + ".qualified", locale).or(() -> messages.find(field, locale))
            : messages.find(field, locale);
    if (holds.isEmpty()) return detail(fault, locale);
    return switch (fault.sort()) {
      case MISSING -> messages.say("row.missing", locale, holds.get());
      case MALFORMED, NOT_OF_THIS_FORM, NOT_A_NUMBER, NOT_A_DAY, NOT_UNDERSTOOD, NOT_ONE_OF ->
          messages.say("row.wrong", locale, Objects.requireNonNullElse(written, ""), holds.get());
      default -> detail(fault, locale);
    };
  }

  static String kebab(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=.)(\\p{Lu})", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
