package nl.mijlpaal.command.importing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.Need;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.TrlRange;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/** Values as they stand in the fields of a file, so that an answer reads like the file. */
final class Written {
  private static final String NEXT = " | ";

  static String moment(Target target) {
    var value = target.value();
    return value == null ? Words.UNDATED.written(target.precision()) : value;
  }

  static @Nullable String placements(List<Placement> placements) {
    return joined(placements.stream().map(Written::placement));
  }

  private static String placement(Placement placement) {
    var plate = placement.plate();
    return placement.place()
        + (plate == null ? "" : "/" + plate)
        + placement.tags().stream()
            .map(tag -> " #" + Listed.escaped(tag))
            .collect(Collectors.joining());
  }

  static @Nullable String needs(List<Need> needs) {
    return joined(needs.stream().map(need -> years(need) + ": " + need.euros()));
  }

  private static String years(Need need) {
    return switch (need.spread()) {
      case IN_YEAR -> String.valueOf(need.year());
      case EVERY_YEAR_FROM -> "vanaf " + need.year();
      case NOT_SPREAD -> "ongespreid";
    };
  }

  static @Nullable String trl(@Nullable TrlRange trl) {
    if (trl == null) return null;
    return "TRL " + trl.from() + (trl.from() == trl.to() ? "" : "-" + trl.to());
  }

  static String marking(Marking marking) {
    var fields =
        marking.fields().entrySet().stream()
            .map(mark ->
                Words.MARKED_FIELD.written(mark.getKey())
                    + ": "
                    + Words.CLASSIFICATION.written(mark.getValue()));
    return Stream.concat(Stream.of(Words.CLASSIFICATION.written(marking.whole())), fields)
        .collect(Collectors.joining(NEXT));
  }

  static @Nullable String joined(Stream<String> parts) {
    var text = parts.collect(Collectors.joining(NEXT));
    return text.isEmpty() ? null : text;
  }

  private Written() {}
}
