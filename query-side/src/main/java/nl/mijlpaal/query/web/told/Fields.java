package nl.mijlpaal.query.web.told;

import java.util.Locale;
import nl.mijlpaal.contract.ImplementationPlan;
import nl.mijlpaal.query.web.frame.Phrases;

/** The names of fields in words. */
record Fields(Phrases phrases) {

  /**
   * @param field as the events name it, such as {@code target} or {@code plate.composieten}
   */
  String name(String field) {
    var parts = field.split("\\.", -1);
    return switch (parts[0]) {
      case "plate" -> phrases.say("field.plate", parts[1]);
      case "implementationPlan" ->
          phrases.say(
              "field.implementationPlan",
              phrases.word("plan", ImplementationPlan.valueOf(parts[1].toUpperCase(Locale.ROOT))),
              parts[2]);
      default -> phrases.say("field." + field);
    };
  }
}
