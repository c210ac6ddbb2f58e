package nl.mijlpaal.query.web.roadmap;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.mijlpaal.query.milestone.MilestoneCsv;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.TargetView;
import org.jspecify.annotations.Nullable;

/** The table as a file, in the order in which it is shown. */
final class RoadmapCsv {

  static String write(List<TableRow> rows) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          "key",
          "title",
          "kind",
          "plate",
          "inScope",
          "original",
          "originalDueDay",
          "target",
          "targetDueDay",
          "forecast",
          "forecastDueDay",
          "slip",
          "slipDays",
          "status",
          "endedOn",
          "overdue",
          "stale",
          "lastReport",
          "owner");
      rows.forEach(row -> csv.writeRecord(row(row).map(MilestoneCsv::harmless).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static Stream<String> row(TableRow row) {
    var view = row.view();
    return Stream.of(
        view.key(),
        view.title(),
        row.story().words().say("kind." + view.kind()),
        row.plate(),
        text(view.inScope()),
        words(view.original()),
        day(view.original()),
        words(view.target()),
        day(view.target()),
        words(view.forecast()),
        day(view.forecast()),
        row.story().slip().orElse(""),
        days(view),
        row.story().words().say("status." + view.standing()),
        text(view.life().on()),
        text(view.overdue()),
        text(view.stale()),
        text(view.lastReport()),
        text(view.owner()));
  }

  private static String words(@Nullable TargetView target) {
    return target == null ? "" : target.text();
  }

  private static String day(@Nullable TargetView target) {
    return target == null ? "" : text(target.dueDay());
  }

  private static String days(MilestoneView view) {
    return view.slip() == null ? "" : text(view.slip().days());
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  private RoadmapCsv() {}
}
