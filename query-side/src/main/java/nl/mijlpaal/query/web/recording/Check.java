package nl.mijlpaal.query.web.recording;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Need;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.web.frame.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form before it is sent, in words that name no field of a program. The
 * command side has the last word on everything.
 *
 * @param today the day after which nothing can have become true
 */
record Check(LocalDate today, Phrases say) {

  /** A sentence by name of the field, in the order of the form. */
  Map<String, String> faults(Entered entered) {
    var faults = new LinkedHashMap<String, String>();
    for (var field : entered.recording().fields()) {
      var value = entered.value(field.name());
      var fault = value == null ? missing(field, entered) : fault(field, value, entered);
      fault.ifPresent(sentence -> faults.put(field.name(), sentence));
    }
    if (expectsThePast(entered)) faults.putIfAbsent("forecast", say.say("recording.fault.behind"));
    if (saysNothing(entered)) faults.put("status", say.say("recording.fault.nothing-said"));
    return faults;
  }

  private Optional<String> missing(Field field, Entered entered) {
    if (!field.required() && !halfGiven(field, entered)) return Optional.empty();
    return fault(field.name().equals("reason") ? "missing-reason" : "missing");
  }

  /** What goes with something else that was filled in. */
  private static boolean halfGiven(Field field, Entered entered) {
    var name = field.name();
    if (name.startsWith("trl."))
      return Stream.of("trl.from", "trl.to").anyMatch(entered.values()::containsKey);
    if (name.equals("impediment.kind"))
      return Stream.of("impediment.decisionAsked", "impediment.askedOf")
          .anyMatch(entered.values()::containsKey);
    if (!name.startsWith("needs.amounts")) return false;
    var row = name.substring(0, name.lastIndexOf('.') + 1);
    if (name.endsWith("euros"))
      return entered.value(row + "spread") != null || entered.value(row + "year") != null;
    if (entered.value(row + "euros") == null) return false;
    if (name.endsWith("spread")) return true;
    var spread = entered.value(row + "spread");
    return spread != null && !spread.equals(Need.Spread.NOT_SPREAD.name());
  }

  private Optional<String> fault(Field field, String value, Entered entered) {
    return switch (field.sort()) {
      case TEXT, LINE ->
          value.length() > field.most() ? fault("too-long", field.most()) : Optional.empty();
      case TARGET ->
          entered.target(field.name()).isEmpty()
              ? Optional.of(new Ahead(today, say).examples("recording.fault.moment"))
              : Optional.empty();
      case SINCE -> since(entered.since(field.name()).orElse(null));
      case CHOICE -> field.choices().contains(value) ? Optional.empty() : fault("choice");
      case NUMBER -> number(field, value);
      case EUROS -> Entered.euros(value).isEmpty() ? fault("euros") : Optional.empty();
    };
  }

  private Optional<String> since(@Nullable Effective read) {
    return read == null ? fault("since") : new Ahead(today, say).fault(read);
  }

  private Optional<String> number(Field field, String value) {
    var number = Entered.number(value);
    var least = field.most() > 1990 ? 1990 : 1;
    return number == null || number < least || number > field.most()
        ? fault("number", String.valueOf(least), String.valueOf(field.most()))
        : Optional.empty();
  }

  /** On the day that a report is about, nothing is expected for a day before it. */
  private boolean expectsThePast(Entered entered) {
    var about = entered.since("effective").map(Effective::day).orElse(today);
    return entered.target("forecast").flatMap(Target::dueDay).filter(about::isAfter).isPresent();
  }

  private static boolean saysNothing(Entered entered) {
    return switch (entered.recording()) {
      case REPORT, CORRECTION ->
          Stream.of("status", "forecast", "narrative", "evidence", "impediment.kind")
              .noneMatch(entered.values()::containsKey);
      default -> false;
    };
  }

  private Optional<String> fault(String name, Object... facts) {
    return Optional.of(say.say("recording.fault." + name, facts));
  }
}
