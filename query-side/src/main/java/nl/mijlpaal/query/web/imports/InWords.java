package nl.mijlpaal.query.web.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.target.CalendarTerms;
import nl.mijlpaal.contract.target.Parsed;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Slip;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.contract.target.TargetParser;
import nl.mijlpaal.contract.target.TargetWords;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.told.PlaceNames;

/** Says what stands in a field of a file in the words of the screen. */
record InWords(Phrases say) {
  private static final TargetParser MOMENTS = new TargetParser(CalendarTerms.standard());

  /** The words of a file, by the sentence that says the same. */
  private static final Map<String, Map<String, String>> FIXED =
      Map.of(
          "status",
          Map.of(
              "op-koers", "status.ON_TRACK",
              "risico", "status.AT_RISK",
              "vertraagd", "status.OFF_TRACK"),
          "outcome",
          Map.of(
              "bereikt", "status.ACHIEVED",
              "gehaald", "status.ACHIEVED",
              "vervallen", "status.DROPPED",
              "heropend", "import.reopened"),
          "kind",
          Map.of(
              "ambitie", "kind.AMBITION",
              "actie", "kind.ACTION",
              "maatregel", "kind.MEASURE",
              "mijlpaal", "kind.MILESTONE"),
          "inScope",
          Map.of("ja", "yes", "nee", "no"),
          "targetQualifier",
          Map.of(
              "in", "import.qualifier.IN",
              "uiterlijk", "import.qualifier.BY",
              "vóór", "import.qualifier.BEFORE",
              "vanaf", "import.qualifier.FROM"),
          "impediment",
          Map.of(
              "geld", "impediment.MONEY",
              "mensen", "impediment.PEOPLE",
              "regels", "impediment.RULES",
              "levering", "impediment.SUPPLY",
              "overig", "impediment.OTHER"));

  /**
   * What stands in one field.
   *
   * @param field its column
   */
  public String of(String field, String value) {
    var fixed = FIXED.getOrDefault(field, Map.of()).get(value);
    if (fixed != null) return say.say(fixed);
    return switch (field) {
      case "target", "forecast" -> moment(value);
      case "effective" -> say.spoken().day(LocalDate.parse(value));
      case "placements" -> each(value, this::place);
      case "classification" -> each(value, this::marking);
      default -> value;
    };
  }

  /** How far a moment moves. */
  public String slip(Slip slip) {
    return TargetWords.slip(say.locale(), slip);
  }

  private static String each(String value, UnaryOperator<String> words) {
    return Arrays.stream(value.split(" \\| ", -1)).map(words).collect(Collectors.joining(", "));
  }

  private String moment(String value) {
    return MOMENTS.parse(value) instanceof Parsed.Understood(Target target) ? bare(target) : value;
  }

  /** A year stands without its preposition, which is a field of its own. */
  private String bare(Target target) {
    var value = target.value();
    return value != null
            && target.precision() == Precision.YEAR
            && target.qualifier() == Qualifier.IN
        ? value
        : TargetWords.in(say.locale(), target);
  }

  private String place(String written) {
    var parts = written.split(" #", 2);
    var codes = parts[0].split("/", 2);
    var placement = new Placement(codes[0], codes.length > 1 ? codes[1] : null, List.<String>of());
    return new PlaceNames(say.locale()).of(placement) + (parts.length > 1 ? " #" + parts[1] : "");
  }

  private String marking(String written) {
    var parts = written.split(": ", 2);
    var mark = classification(parts[parts.length - 1]);
    return parts.length == 1
        ? mark
        : say.say("marked." + parts[0].toUpperCase(Locale.ROOT)) + ": " + mark;
  }

  private String classification(String written) {
    return say.say("classification." + written.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
