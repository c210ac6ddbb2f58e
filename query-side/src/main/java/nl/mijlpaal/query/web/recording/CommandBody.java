package nl.mijlpaal.query.web.recording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mijlpaal.contract.Effective;
import org.jspecify.annotations.Nullable;

/** The body of the command that a form becomes; dots in the names of fields are parts of parts. */
final class CommandBody {

  /**
   * @param edition whose plan is looked at
   */
  static Map<String, Object> of(Entered entered, int edition) {
    var body = new LinkedHashMap<String, Object>();
    if (entered.recording().ofPlan()) body.put("edition", edition);
    for (var field : entered.recording().fields()) {
      var value = entered.value(field.name());
      if (value == null || field.name().startsWith("needs.amounts")) continue;
      if (field.sort() == Field.Sort.SINCE)
        entered.since(field.name()).ifPresent(day -> body.put(field.name(), written(day)));
      else put(body, field.name(), value(field, value));
    }
    if (entered.recording() == Recording.NEEDS) amounts(body, entered);
    return body;
  }

  private static Object written(Effective effective) {
    if (effective.known() == Effective.Known.DAY) return effective.day().toString();
    var parts = new LinkedHashMap<String, String>();
    parts.put("day", effective.day().toString());
    parts.put("known", effective.known().name());
    return parts;
  }

  private static void amounts(Map<String, Object> body, Entered entered) {
    var amounts = new ArrayList<Map<String, Object>>();
    for (var row = 0; row < Recording.AMOUNTS; row++) {
      var at = "needs.amounts[" + row + "].";
      var euros = entered.value(at + "euros");
      if (euros == null) continue;
      var amount = new LinkedHashMap<String, Object>();
      put(amount, "spread", entered.value(at + "spread"));
      put(amount, "year", Entered.number(entered.value(at + "year")));
      put(amount, "euros", Entered.euros(euros).orElse(null));
      amounts.add(amount);
    }
    if (!amounts.isEmpty()) put(body, "needs.amounts", List.copyOf(amounts));
  }

  private static @Nullable Object value(Field field, String value) {
    return switch (field.sort()) {
      case NUMBER -> Entered.number(value);
      case EUROS -> Entered.euros(value).orElse(null);
      case TEXT, LINE, TARGET, SINCE, CHOICE -> value;
    };
  }

  @SuppressWarnings("unchecked") // every part is made here
  private static void put(Map<String, Object> body, String name, @Nullable Object value) {
    if (value == null) return;
    var dot = name.indexOf('.');
    if (dot < 0) {
      body.put(name, value);
      return;
    }
    var part = body.computeIfAbsent(name.substring(0, dot), _ -> new LinkedHashMap<>());
    put((Map<String, Object>) part, name.substring(dot + 1), value);
  }

  private CommandBody() {}
}
