package nl.mijlpaal.query.web.told;

import java.util.Locale;
import nl.mijlpaal.contract.ImplementationPlan;

/** The names of fields in words. */
record Fields(Speech speech) {

  /**
   * @param field as the events name it, such as {@code target} or {@code plate.composieten}
   */
  String name(String field) {
    var parts = field.split("\\.", -1);
    return switch (parts[0]) {
      case "plate" -> speech.say("field.plate", parts[1]);
      case "implementationPlan" ->
          speech.say(
              "field.implementationPlan",
              speech.word("plan", ImplementationPlan.valueOf(parts[1].toUpperCase(Locale.ROOT))),
              parts[2]);
      default -> speech.say("field." + field);
    };
  }
}
