package nl.mijlpaal.query.milestone;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.mijlpaal.contract.Placement;
import org.jspecify.annotations.Nullable;

/** A list as a file that an import reads again. */
final class MilestoneCsv {

  static String write(List<MilestoneView> views) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          "key",
          "kind",
          "pillar",
          "edition",
          "title",
          "target",
          "placements",
          "owner",
          "needs",
          "trl",
          "kpi",
          "classification",
          "status",
          "forecast",
          "life",
          "overdue",
          "revision");
      views.forEach(view -> csv.writeRecord(row(view)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> row(MilestoneView v) {
    return List.of(
        v.key(),
        v.kind().name(),
        text(v.pillar()),
        Integer.toString(v.edition()),
        harmless(v.title()),
        target(v.target()),
        v.placements().stream().map(MilestoneCsv::placement).collect(Collectors.joining("; ")),
        harmless(text(v.owner())),
        v.needs() == null ? "" : harmless(text(v.needs().words())),
        v.trl() == null ? "" : v.trl().from() + "-" + v.trl().to(),
        harmless(text(v.kpi())),
        v.classification().name(),
        text(v.status()),
        target(v.forecastStated() ? v.forecast() : null),
        v.life().phase().name(),
        text(v.overdue()),
        text(v.revision()));
  }

  private static String placement(Placement placement) {
    return placement.plate() == null
        ? placement.place()
        : placement.place() + "/" + placement.plate();
  }

  private static String target(@Nullable TargetView target) {
    if (target == null) return "";
    return harmless(target.words() == null ? target.text() : target.words());
  }

  /** A spreadsheet takes what begins like this for a formula. */
  private static String harmless(String text) {
    return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  private MilestoneCsv() {}
}
