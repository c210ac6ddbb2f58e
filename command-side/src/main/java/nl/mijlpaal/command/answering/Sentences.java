package nl.mijlpaal.command.answering;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mijlpaal.command.deciding.Rejection;

/** Says refusals and faults in a language, for answers and for the rows of a file alike. */
public final class Sentences {
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
    var facts = facts(reason).values().stream().map(Object::toString).toArray();
    return messages.say("problem." + code(reason) + ".detail", locale, facts);
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
    return messages.say("fault." + code(fault), locale, facts);
  }

  static String kebab(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=.)(\\p{Lu})", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
