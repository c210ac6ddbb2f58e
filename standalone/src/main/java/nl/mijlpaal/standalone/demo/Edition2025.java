package nl.mijlpaal.standalone.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The 2025 edition and what was published about it since, as import files. */
public final class Edition2025 {
  static final List<String> COLUMNS =
      List.of(
          "key",
          "edition",
          "kind",
          "pillar",
          "title",
          "target",
          "targetQualifier",
          "targetWords",
          "placements",
          "inScope",
          "owner",
          "classification",
          "needs",
          "needsWords",
          "dependsOn",
          "effective",
          "effectiveKnown",
          "reason",
          "source",
          "sourceAddress",
          "sourceCertainty",
          "backFilled",
          "reportKey",
          "forecast",
          "forecastQualifier",
          "forecastWords",
          "narrative",
          "evidence",
          "outcome");

  /** The edition itself: 200 milestones. */
  static List<ImportRow> plan() {
    return PlanRows.of(sources());
  }

  /** What came later: ten milestones more, reports, forecasts and achievements. */
  static List<ImportRow> updates() {
    return UpdateRows.of(read("straiik-d-2025-updates.csv", UpdateRow::of), sources(), wordings());
  }

  /** Everything as one file, in the order in which it can be loaded. */
  public static String importFile() {
    return csv(Stream.concat(plan().stream(), updates().stream()).toList());
  }

  /** How many rows the file has below its header. */
  public static int size() {
    return plan().size() + updates().size();
  }

  static List<Wording> wordings() {
    return read("straiik-d-2025-told.csv", Wording::of);
  }

  static List<SourceRow> sources() {
    return read("straiik-d-2025.csv", SourceRow::of);
  }

  private static String csv(List<ImportRow> rows) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(COLUMNS);
      for (var row : rows) {
        if (!COLUMNS.containsAll(row.cells().keySet()))
          throw new IllegalStateException("a column too many: " + row);
        csv.writeRecord(COLUMNS.stream().map(row::cell).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static <T> List<T> read(String resource, Function<NamedCsvRecord, T> row) {
    var stream = Objects.requireNonNull(Edition2025.class.getResourceAsStream(resource), resource);
    try (var csv =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return csv.stream().map(row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Edition2025() {}
}
