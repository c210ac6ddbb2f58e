package nl.mijlpaal.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.contract.reference.Places;

/**
 * Where an item stands. Of {@code deelgebied} a plate is taken when it names one; an ambition
 * stands on the plate of its area when that has only one; what fits none stands in the lane
 * "algemeen". The rest of it is a tag.
 */
final class Placing {
  static final int EDITION = 2025;

  private static final Places PLACES = Places.standard();

  /** What the parts are called beside the names of the plates. */
  private static final Map<String, String> PLATES =
      Map.of(
          "AI & Data Science", "data-science-ai",
          "Onbemenst", "onbemenst",
          "Cyber", "onbemenst",
          "APOS", "onbemenst",
          "Drones", "onbemenst",
          "C-UAS", "onbemenst",
          "Composieten", "composieten",
          "Additive manufacturing", "additive-manufacturing");

  /** Names that say no more than the plate does, so they are no tags. */
  private static final List<String> PLATES_OWN_NAMES =
      List.of("AI & Data Science", "Onbemenst", "Composieten", "Additive manufacturing");

  static String of(SourceRow row) {
    return codes(row).map(code -> placement(code, row)).collect(Collectors.joining(" | "));
  }

  /** As the updates file places its own items: {@code area} or {@code area / plate}. */
  static String of(UpdateRow update, SourceRow row) {
    var where = update.placement();
    var tags = tags(row.part());
    if (where.equals("alle zes roadmaps"))
      return areas().map(area -> area + tags).collect(Collectors.joining(" | "));
    return where.replace(" / ", "/") + tags;
  }

  private static Stream<String> codes(SourceRow row) {
    if (row.pillar().equals("Sturing")) return Stream.of("sturing");
    return switch (row.area()) {
      case "Alle NLD-gebieden" -> areas().filter(area -> !area.equals("maritiem"));
      case "Alle NLD-gebieden + Maritiem" -> areas();
      default -> Stream.of(code(row.area()));
    };
  }

  private static String placement(String code, SourceRow row) {
    if (code.equals("sturing")) return code + tags(row.area()) + tags(row.part());
    var named = row.part().split(" / ", 2);
    var plate = PLATES.get(named[0]);
    if (plate != null && PLACES.findPlate(code, plate, EDITION).isPresent()) {
      var rest =
          PLATES_OWN_NAMES.contains(named[0]) ? named.length > 1 ? named[1] : "" : row.part();
      return code + "/" + plate + tags(rest);
    }
    return code + (row.kind().equals("ambitie") ? onlyPlate(code) : "") + tags(row.part());
  }

  private static String onlyPlate(String area) {
    var plates = PLACES.plates().stream().filter(plate -> plate.area().equals(area)).toList();
    return plates.size() == 1 ? "/" + plates.getFirst().code() : "";
  }

  private static String tags(String part) {
    return part.isEmpty() ? "" : " #" + part;
  }

  private static String code(String name) {
    return PLACES.places().stream()
        .filter(place -> place.dutch().equals(name))
        .findFirst()
        .map(Place::code)
        .orElseThrow(() -> new IllegalArgumentException("unknown place: " + name));
  }

  private static Stream<String> areas() {
    return PLACES.areas(EDITION).stream().map(Place::code);
  }

  private Placing() {}
}
