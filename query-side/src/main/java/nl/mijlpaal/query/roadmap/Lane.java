package nl.mijlpaal.query.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.contract.reference.Plate;
import nl.mijlpaal.query.milestone.MilestoneFilter;
import nl.mijlpaal.query.milestone.MilestoneView;

/**
 * A plate of a roadmap with what stands on it, or the lane "algemeen" with what fits none.
 *
 * @param plate code of the plate, or {@code algemeen}
 */
public record Lane(String plate, String name, List<MilestoneView> milestones) {
  public static final String GENERAL = MilestoneFilter.NO_PLATE;
  private static final Comparator<MilestoneView> BY_DUE_DAY =
      Comparator.comparing(
              (MilestoneView view) -> view.target() == null ? null : view.target().dueDay(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(MilestoneView::key);

  /** The lanes in the order of the strategy; the general one last. */
  public static List<Lane> of(
      List<MilestoneView> views,
      RoadmapFields fields,
      Places places,
      int edition,
      String area,
      Locale locale) {
    var names = new LinkedHashMap<String, String>();
    for (var plate : places.plates())
      if (plate.area().equals(area) && plate.existsIn(edition))
        names.put(plate.code(), name(plate, fields, locale));
    fields.plates().forEach(names::putIfAbsent);
    var lanes = new LinkedHashMap<String, List<MilestoneView>>();
    names.keySet().forEach(code -> lanes.put(code, new ArrayList<>()));
    lanes.put(GENERAL, new ArrayList<>());
    for (var view : views) {
      var plate = placement(view, area).map(Placement::plate).orElse(null);
      Objects.requireNonNull(lanes.get(plate != null && names.containsKey(plate) ? plate : GENERAL))
          .add(view);
    }
    return lanes.entrySet().stream().map(lane -> lane(lane, names, locale)).toList();
  }

  private static Lane lane(
      Map.Entry<String, List<MilestoneView>> lane, Map<String, String> names, Locale locale) {
    var general = locale.getLanguage().equals("nl") ? "Algemeen" : "General";
    return new Lane(
        lane.getKey(),
        names.getOrDefault(lane.getKey(), general),
        lane.getValue().stream().sorted(BY_DUE_DAY).toList());
  }

  private static String name(Plate plate, RoadmapFields fields, Locale locale) {
    return fields.plate(plate.code()).orElseGet(() -> plate.name(locale));
  }

  private static Optional<Placement> placement(MilestoneView view, String area) {
    return view.placements().stream().filter(p -> p.place().equals(area)).findFirst();
  }
}
