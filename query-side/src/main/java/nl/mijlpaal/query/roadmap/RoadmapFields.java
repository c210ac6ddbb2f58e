package nl.mijlpaal.query.roadmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.mijlpaal.contract.ImplementationPlan;
import nl.mijlpaal.contract.RoadmapEvent;
import nl.mijlpaal.contract.RoadmapEvent.AmbitionDescribed;
import nl.mijlpaal.contract.RoadmapEvent.HungUnderPlan;
import nl.mijlpaal.contract.RoadmapEvent.PlateNamed;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.query.consuming.Reading;

/**
 * What stands in the fields of a roadmap.
 *
 * @param values by name of the field
 */
public record RoadmapFields(Map<String, String> values) {
  private static final String NARRATIVE = "narrative";
  private static final String PLATE = "plate.";
  private static final String PLAN = "plan.";

  public RoadmapFields {
    values = new TreeMap<>(values);
  }

  static String name(RoadmapEvent event) {
    return switch (event) {
      case AmbitionDescribed _ -> NARRATIVE;
      case PlateNamed e -> PLATE + e.plate();
      case HungUnderPlan e -> PLAN + e.year() + "." + e.plan();
    };
  }

  public Optional<TextRef> narrative() {
    return Optional.ofNullable(values.get(NARRATIVE))
        .map(json -> Reading.JSON.readValue(json, TextRef.class));
  }

  /** The name that a plate was given here. */
  Optional<String> plate(String code) {
    return Optional.ofNullable(values.get(PLATE + code));
  }

  /** The plates that were named here, by code. */
  Map<String, String> plates() {
    var plates = new LinkedHashMap<String, String>();
    values.forEach((field, value) -> {
      if (field.startsWith(PLATE)) plates.put(field.substring(PLATE.length()), value);
    });
    return plates;
  }

  public List<HangsUnder> plans() {
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(PLAN))
        .map(entry -> {
          var parts = entry.getKey().substring(PLAN.length()).split("\\.", 2);
          return new HangsUnder(
              Integer.parseInt(parts[0]), ImplementationPlan.valueOf(parts[1]), entry.getValue());
        })
        .toList();
  }

  /** A yearly implementation plan (inrichtingsplan) that the roadmap hangs under, in words. */
  public record HangsUnder(int year, ImplementationPlan plan, String words) {}
}
