package nl.mijlpaal.standalone.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was published since, as rows: items of their own outside the edition's scope, reports,
 * forecasts and achievements, each on the day that it is about. First the plans, then the rest, so
 * that every row finds what it speaks of.
 */
final class UpdateRows {
  /** The hand-over of the first minehunter, which the ambition of using it waits for. */
  private static final String HAND_OVER = "R016";

  private static final String WAITS_FOR_IT = "B093";

  static List<ImportRow> of(
      List<UpdateRow> updates, List<SourceRow> sources, List<Wording> wordings) {
    Map<String, SourceRow> byId =
        sources.stream().collect(Collectors.toMap(SourceRow::id, Function.identity()));
    var rows =
        updates.stream()
            .sorted(
                Comparator.comparing((UpdateRow update) -> !update.plans())
                    .thenComparing(UpdateRow::effective))
            .flatMap(update -> row(update, byId, Wording.of(update, wordings)).stream());
    return Stream.concat(
            rows,
            Stream.of(dependency(updates, byId, Wording.ofDependency(WAITS_FOR_IT, wordings))))
        .toList();
  }

  private static Optional<ImportRow> row(
      UpdateRow update, Map<String, SourceRow> byId, Wording wording) {
    var source = source(update.sourceRow(), byId);
    var row = ImportRow.of(update.item());
    if (update.plans()) row = plan(row, update, source, source(update.item(), byId));
    if (update.reports()) row = report(row, update, source, wording);
    if (update.achieves()) row = achievement(row, source, wording);
    var says = !row.equals(ImportRow.of(update.item()));
    return says ? Optional.of(grounded(row, update, source, wording)) : Optional.empty();
  }

  private static ImportRow plan(ImportRow row, UpdateRow update, SourceRow source, SourceRow item) {
    var planned =
        PlanRows.described(row, item)
            .with("kind", update.itemIs().contains("actie") ? "actie" : "mijlpaal")
            .with("title", title(update, item))
            .with("placements", Placing.of(update, item))
            .with("inScope", "nee")
            .with("target", update.target())
            .with("targetQualifier", update.qualifier())
            .with("targetWords", update.words());
    var isNoNeed = update.remark().contains("geen behoefte");
    return isNoNeed ? planned : Amounts.with(planned, source);
  }

  /** A quoted name in the updates file is the item's own; W rows are titled by what shifted. */
  private static String title(UpdateRow update, SourceRow item) {
    var quoted = update.itemIs().split("'", -1);
    return quoted.length > 1 ? quoted[1] : item.title();
  }

  private static ImportRow report(
      ImportRow row, UpdateRow update, SourceRow source, Wording wording) {
    var amount = source.amount().isEmpty() ? "" : " (" + source.amount() + ")";
    var told =
        row.with("reportKey", source.id())
            .with("narrative", wording.narrative(source.title() + amount));
    if (!update.does().equals("forecast")) return told;
    return told.with("forecast", update.target())
        .with("forecastQualifier", update.qualifier())
        .with("forecastWords", update.words());
  }

  private static ImportRow achievement(ImportRow row, SourceRow source, Wording wording) {
    return row.with("outcome", "gehaald").with("evidence", wording.narrative(source.title()));
  }

  private static ImportRow dependency(
      List<UpdateRow> updates, Map<String, SourceRow> byId, Wording wording) {
    var handOver =
        updates.stream()
            .filter(update -> update.item().equals(HAND_OVER) && update.achieves())
            .findFirst()
            .orElseThrow();
    var waits = ImportRow.of(WAITS_FOR_IT).with("dependsOn", HAND_OVER);
    return grounded(waits, handOver, source(HAND_OVER, byId), wording);
  }

  private static ImportRow grounded(
      ImportRow row, UpdateRow update, SourceRow source, Wording wording) {
    return Cited.with(
        row.with("effective", update.effective())
            .with("effectiveKnown", update.effectiveKnown())
            .with("reason", wording.reason())
            .with("backFilled", "ja"),
        source);
  }

  private static SourceRow source(String id, Map<String, SourceRow> byId) {
    var row = byId.get(id);
    if (row == null) throw new IllegalArgumentException("no row " + id);
    return row;
  }

  private UpdateRows() {}
}
