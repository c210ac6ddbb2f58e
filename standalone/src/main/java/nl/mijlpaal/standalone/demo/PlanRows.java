package nl.mijlpaal.standalone.demo;

import java.util.List;

/** The items that the edition holds, as rows that plan them on the day of its document. */
final class PlanRows {
  /** The day of the letter by which the edition was sent, not of loading it. */
  static final String DAY = "2025-04-04";

  /** One ambition that stands on two plates: it is kept under the key of its leading place. */
  private static final String SHARED = "B089";

  private static final String SHARED_AGAIN = "B023";

  static List<ImportRow> of(List<SourceRow> rows) {
    var again =
        rows.stream().filter(row -> row.id().equals(SHARED_AGAIN)).findFirst().orElseThrow();
    return rows.stream()
        .filter(row -> row.belongsToTheEdition() && !row.equals(again))
        .map(row -> row(row, row.id().equals(SHARED) ? " | " + Placing.of(again) : ""))
        .toList();
  }

  private static ImportRow row(SourceRow source, String secondPlacement) {
    var item =
        described(ImportRow.of(source.id()), source)
            .with("kind", source.kind())
            .with("title", source.title())
            .with("placements", Placing.of(source) + secondPlacement)
            .with("inScope", "ja")
            .with("effective", DAY)
            .with("effectiveKnown", "dag");
    return Cited.with(Amounts.with(Moment.with(item, source.planned()), source), source)
        .with("backFilled", "ja");
  }

  /** What every item has, also those that the edition does not hold. */
  static ImportRow described(ImportRow row, SourceRow source) {
    return row.with("edition", String.valueOf(Placing.EDITION))
        .with("pillar", source.pillar().equals("Sturing") ? "" : source.pillar())
        .with("owner", source.owner().equals("niet genoemd") ? "" : source.owner())
        .with("classification", "openbaar");
  }

  private PlanRows() {}
}
