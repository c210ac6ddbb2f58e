package nl.mijlpaal.query.web.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns that a file may have, as {@code docs/import.md} lists them, with an example each.
 *
 * @param group what the columns are for: {@code plan}, {@code why} or {@code update}
 */
record Columns(String group, List<Column> columns) {

  /** A column: its name in the first line of the file, and what may stand in it. */
  record Column(String name, String example) {}

  static final List<Columns> ALL =
      List.of(
          new Columns(
              "plan",
              List.of(
                  new Column("key", "B089"),
                  new Column("revision", "7"),
                  new Column("position", "5321"),
                  new Column("edition", "2025"),
                  new Column("kind", "ambitie"),
                  new Column("pillar", "Slim"),
                  new Column("title", "DEF-GPT doorontwikkelen"),
                  new Column("target", "2027-H1"),
                  new Column("targetQualifier", "vanaf"),
                  new Column("targetWords", "begin/eerste helft 2027"),
                  new Column("placements", "ruimtetechnologie/ruimtetechnologie #PNT | sensoren"),
                  new Column("inScope", "nee"),
                  new Column("owner", "Defensie / EZ"),
                  new Column("classification", "openbaar | needs: departementaal-vertrouwelijk"),
                  new Column("needs", "2025: 310000000 | vanaf 2026: 20000000"),
                  new Column("needsWords", "€ 35 mln."),
                  new Column("trl", "TRL 3-6"),
                  new Column("kpi", ""),
                  new Column("dependsOn", "R016 | A029"))),
          new Columns(
              "why",
              List.of(
                  new Column("effective", "4 april 2025"),
                  new Column("effectiveKnown", "maand"),
                  new Column("reason", ""),
                  new Column("source", "DSII"),
                  new Column("sourcePage", "p. 12"),
                  new Column("sourceAddress", "https://…"),
                  new Column("sourceCertainty", "kolom gereconstrueerd"),
                  new Column("backFilled", "ja"))),
          new Columns(
              "update",
              List.of(
                  new Column("reportKey", "2026-Q1"),
                  new Column("status", "op-koers"),
                  new Column("forecast", "2028-Q1"),
                  new Column("forecastQualifier", "in"),
                  new Column("forecastWords", "begin 2028"),
                  new Column("narrative", ""),
                  new Column("evidence", ""),
                  new Column("impediment", "geld"),
                  new Column("decisionAsked", ""),
                  new Column("askedOf", "COMMIT"),
                  new Column("outcome", "bereikt"))));

  static Stream<String> names() {
    return ALL.stream().flatMap(group -> group.columns().stream()).map(Column::name);
  }

  /** An empty file to fill in; without its first character a spreadsheet mistakes the encoding. */
  static String template() {
    return "\uFEFF" + names().collect(Collectors.joining(",")) + "\r\n";
  }
}
