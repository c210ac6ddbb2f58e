package nl.mijlpaal.contract.target;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The table of words that say why there is no moment, in folded text. */
final class Undated {
  private static final String OFTEN =
      "(?:(?:half|twee|drie|vier|vijf)?jaarlijks|maandelijks|per"
          + " (?:jaar|kwartaal|maand)|(?:elk|ieder)"
          + " jaar|periodiek|terugkerend|annual(?:ly)?|(?:half-)?yearly|every"
          + " year|quarterly|monthly|periodic(?:ally)?|recurring)";

  private static final Map<Precision, Pattern> WORDS =
      Map.of(
          Precision.OPEN, Pattern.compile("(?:nog )?open(?: einde|[- ]ended)?"),
          Precision.ONGOING,
              Pattern.compile("doorlopend|structureel|continu|permanent|ongoing|continuous(?:ly)?"),
          Precision.RECURRING, Pattern.compile(OFTEN + "(?: ?/ ?" + OFTEN + ")*"),
          Precision.UNKNOWN,
              Pattern.compile(
                  "geen datum|datum onbekend|(?:nog )?onbekend|(?:nog )?niet bekend|te starten"
                      + "|(?:nog )?te bepalen|n\\.?t\\.?b\\.?|t\\.?b\\.?d\\.?|(?:date )?unknown"
                      + "|no date|to be (?:determined|started)"));

  private Undated() {}

  static Optional<Precision> read(String folded) {
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(folded).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
