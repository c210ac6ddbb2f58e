package nl.mijlpaal.standalone.demo;

import java.util.Locale;
import java.util.Map;
import nl.mijlpaal.contract.target.CalendarTerms;
import nl.mijlpaal.contract.target.Parsed;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.TargetParser;

/** When, read from the words of the source, with the words kept. */
final class Moment {
  private static final TargetParser PARSER = new TargetParser(CalendarTerms.standard());

  private static final Map<Precision, String> UNDATED =
      Map.of(
          Precision.OPEN, "open",
          Precision.ONGOING, "doorlopend",
          Precision.RECURRING, "terugkerend",
          Precision.UNKNOWN, "onbekend");

  static ImportRow with(ImportRow row, String words) {
    return switch (PARSER.parse(words)) {
      case Parsed.NotUnderstood(var text) ->
          throw new IllegalArgumentException(row.key() + ": not understood: " + text);
      case Parsed.Understood(var target) -> {
        var value = target.value() == null ? UNDATED.get(target.precision()) : target.value();
        yield row.with("target", value == null ? "" : value)
            .with("targetQualifier", target.qualifier().name().toLowerCase(Locale.ROOT))
            .with("targetWords", words);
      }
    };
  }

  private Moment() {}
}
