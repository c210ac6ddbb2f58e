package nl.mijlpaal.standalone.demo;

import java.util.Map;

/**
 * The documents behind the items, cited in full. Some were read in conversions that others keep,
 * not in the ministry's own files; the citation says so.
 */
final class Cited {
  private static final String CONVERTED = "; gelezen in een omzetting door derden";

  private static final Map<String, String> NAMES =
      Map.of(
          "DSII",
          "Defensie Strategie voor Industrie en Innovatie 2025-2029 (Kamerstuk 31 125 nr. 134, 4 april"
              + " 2025)"
              + CONVERTED,
          "STR",
          "Strategische Actieagenda STRAIIK-D 2025 (Kamerstuk 31 125 nr. 134, 4 april 2025)"
              + CONVERTED,
          "APOS",
          "Actieplan Productiezekerheid Onbemenste Systemen, bijlage bij STRAIIK-D 2025"
              + CONVERTED,
          "FIN",
          "Kamerbrief over de financiering van de defensie-industrie, 12 maart 2025" + CONVERTED,
          "PZ",
          "Actieagenda productie- en leveringszekerheid, 7 juni 2024 (36 410 X nr. 93)" + CONVERTED,
          "UPD",
          "Kamerbrief over de voortgang, 6 oktober 2025 (36 800 X nr. 11)",
          "NOTE",
          "Beslisnota D-SII en STRAIIK-D, 2025");

  /** With the source in its cells; what was simply seen needs no word about its certainty. */
  static ImportRow with(ImportRow row, SourceRow source) {
    return row.with(
            "source", NAMES.getOrDefault(source.source(), "Nieuwsbericht " + source.source()))
        .with("sourceAddress", source.address())
        .with("sourceCertainty", source.certainty().equals("gezien") ? "" : source.certainty());
  }

  private Cited() {}
}
