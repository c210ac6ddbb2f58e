package nl.mijlpaal.query.milestone;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.Need;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Pillar;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.TrlRange;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A list as a file, in the columns and words that the import reads. What the caller may not know is
 * left empty, which an import leaves as it is.
 */
public final class MilestoneCsv {
  private static final String NEXT = " | ";

  /**
   * @param position that the views are told from
   * @param keys of the milestones that they wait for, by id
   */
  static String write(List<MilestoneView> views, long position, Map<String, String> keys) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          "key",
          "revision",
          "position",
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
          "trl",
          "kpi",
          "dependsOn");
      views.forEach(
          view -> csv.writeRecord(row(view, position, keys).map(MilestoneCsv::harmless).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static Stream<String> row(MilestoneView v, long position, Map<String, String> keys) {
    var target = v.target();
    return Stream.of(
        v.key(),
        text(v.revision()),
        // Nothing of a fixed past may change what is there now.
        v.revision() == null ? "" : Long.toString(position),
        Integer.toString(v.edition()),
        kind(v.kind()),
        pillar(v.pillar()),
        v.title(),
        target == null ? "" : moment(target),
        target == null ? "" : qualifier(target.qualifier()),
        target == null ? "" : text(target.words()),
        v.placements().stream().map(MilestoneCsv::placement).collect(Collectors.joining(NEXT)),
        v.inScope() ? "ja" : "nee",
        text(v.owner()),
        classification(v),
        needs(v.needs()),
        v.needs() == null ? "" : text(v.needs().words()),
        trl(v.trl()),
        text(v.kpi()),
        v.dependsOn().stream().map(keys::get).sorted().collect(Collectors.joining(NEXT)));
  }

  private static String kind(Kind kind) {
    return switch (kind) {
      case AMBITION -> "ambitie";
      case ACTION -> "actie";
      case MEASURE -> "maatregel";
      case MILESTONE -> "mijlpaal";
    };
  }

  private static String pillar(@Nullable Pillar pillar) {
    return switch (pillar) {
      case STERK -> "Sterk";
      case SLIM -> "Slim";
      case SAMEN -> "Samen";
      case null -> "";
    };
  }

  private static String moment(TargetView target) {
    return target.value() != null ? target.value() : undated(target.precision());
  }

  private static String undated(Precision precision) {
    return switch (precision) {
      case OPEN -> "open";
      case ONGOING -> "doorlopend";
      case RECURRING -> "terugkerend";
      case UNKNOWN, DAY, MONTH, QUARTER, HALF_YEAR, YEAR, PERIOD, TERM -> "onbekend";
    };
  }

  private static String qualifier(Qualifier qualifier) {
    return switch (qualifier) {
      case IN -> "in";
      case BY -> "uiterlijk";
      case BEFORE -> "vóór";
      case FROM -> "vanaf";
    };
  }

  private static String placement(Placement placement) {
    var plate = placement.plate() == null ? "" : "/" + placement.plate();
    var tags =
        placement.tags().stream()
            .map(tag -> " #" + tag.replaceAll("([\\\\|#])", "\\\\$1"))
            .collect(Collectors.joining());
    return placement.place() + plate + tags;
  }

  /**
   * With the marks of fields, or not at all: half of it would lower a mark when it is read back.
   */
  private static String classification(MilestoneView v) {
    if (!v.notShown().isEmpty()) return "";
    var fields =
        v.marks().entrySet().stream()
            .map(mark -> word(mark.getKey().name()) + ": " + word(mark.getValue()));
    return Stream.concat(Stream.of(word(v.classification())), fields)
        .collect(Collectors.joining(NEXT));
  }

  private static String word(Classification mark) {
    return word(mark.name());
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String needs(@Nullable Needs needs) {
    if (needs == null) return "";
    return needs.amounts().stream()
        .map(need -> years(need) + ": " + need.euros())
        .collect(Collectors.joining(NEXT));
  }

  private static String years(Need need) {
    return switch (need.spread()) {
      case IN_YEAR -> text(need.year());
      case EVERY_YEAR_FROM -> "vanaf " + need.year();
      case NOT_SPREAD -> "ongespreid";
    };
  }

  private static String trl(@Nullable TrlRange trl) {
    if (trl == null) return "";
    return "TRL " + trl.from() + (trl.from() == trl.to() ? "" : "-" + trl.to());
  }

  /**
   * A spreadsheet takes what begins like this for a formula; the import takes the mark off again.
   */
  public static String harmless(String text) {
    return text.matches("(?s)'*[=+\\-@\\t\\r].*") ? "'" + text : text;
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  private MilestoneCsv() {}
}
