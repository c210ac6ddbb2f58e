package nl.mijlpaal.standalone.demo;

import static java.util.Map.entry;

import java.util.Map;

/**
 * The documents behind the items, cited in full. Some were read in conversions that others keep,
 * not in the ministry's own files; the citation says so.
 */
final class Cited {
  private static final String CONVERTED = "; gelezen in een omzetting door derden";

  private static final Map<String, String> DOCUMENTS =
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

  /**
   * Titles as the addresses give them; the day only where the address or the news itself says it.
   */
  private static final Map<String, String> ARTICLES =
      Map.ofEntries(
          entry(
              "OPENRIJK",
              "‘Cabinet launches new strategy for innovation and scaling of the defense industry’,"
                  + " openrijk.nl, 4 april 2025"),
          entry("VDL07", "‘VDL to lease factory halls to Defence’, Eindhoven News, juli 2025"),
          entry(
              "VDL10",
              "‘Nieuwe opdrachtgevers voor voormalige autofabriek VDL Nedcar’, Autoweek, oktober"
                  + " 2025"),
          entry(
              "BLK1006",
              "‘Defensie zet stappen in opbouw industrie, innovatie en kennis voor drones en"
                  + " munitie’, Blik op nieuws, 6 oktober 2025"),
          entry(
              "NWO",
              "‘Extra 35 miljoen voor onderzoek om voorsprong in het gevecht te behouden’, Blik op"
                  + " nieuws, 7 november 2025"),
          entry(
              "AVANS",
              "‘Defensie wil eerst onderzoek naar kwantumtechnologie’, Punt (Avans Hogeschool),"
                  + " oktober 2025"),
          entry(
              "QRDF",
              "‘Innovatie en ontwikkeling van drones centraal bij Quick Response Drone Facility’,"
                  + " Rijksoverheid, 22 mei 2025"),
          entry(
              "CSD",
              "‘Defensie zoekt met challenge naar bescherming tegen drones’, Blik op nieuws,"
                  + " november 2025"),
          entry(
              "ZH", "‘South Holland and Defence start cooperation’, Holland High Tech, april 2025"),
          entry(
              "OOST",
              "‘Versterking samenwerking met Defensie en industrie’, provincie Gelderland, november"
                  + " 2025"),
          entry("LIM12", "‘Defensie valt voor Limburg’, ministerie van Defensie, 5 december 2025"),
          entry("SPI", "‘Nederland bouwt aan eigen satellieten’, Space Insider, dag niet bekend"),
          entry(
              "MCM26",
              "‘Royal Netherlands Navy takes delivery of new mine countermeasures ship’, Baird"
                  + " Maritime, 2026"),
          entry(
              "NTS",
              "‘Nederland tech-wereldleider in 2035: tijd van praten voorbij’, IO+, januari 2026"),
          entry(
              "PAMI25",
              "‘Nederlandse bedrijven ontwikkelen satelliet voor Defensie’, Blik op nieuws, juni"
                  + " 2025"),
          entry(
              "MCM24",
              "‘Marine haalt mijnenjager Zr.Ms. Vlaardingen uit de vaart’, Blik op nieuws, maart"
                  + " 2024"));

  /** With the source in its cells; what was simply seen needs no word about its certainty. */
  static ImportRow with(ImportRow row, SourceRow source) {
    return row.with("source", named(source.source()))
        .with("sourceAddress", source.address())
        .with("sourceCertainty", source.certainty().equals("gezien") ? "" : source.certainty());
  }

  private static String named(String code) {
    var document = DOCUMENTS.get(code);
    var name = document == null ? ARTICLES.get(code) : document;
    if (name == null) throw new IllegalArgumentException("a source without a name: " + code);
    return name;
  }

  private Cited() {}
}
