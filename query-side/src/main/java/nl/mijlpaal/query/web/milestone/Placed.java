package nl.mijlpaal.query.web.milestone;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.contract.reference.Plate;
import nl.mijlpaal.query.milestone.MilestoneView;
import org.jspecify.annotations.Nullable;

/**
 * Where a milestone stands, by name.
 *
 * @param plate the part of the roadmap, where it is another than the whole
 * @param tags what the source calls that part
 * @param section whether it is a section of the agenda, written by the strategy office
 */
record Placed(
    String code, String name, @Nullable String plate, List<String> tags, boolean section) {
  private static final Places PLACES = Places.standard();

  Placed {
    tags = List.copyOf(tags);
  }

  /** The first leads. */
  static List<Placed> of(MilestoneView m, Locale locale) {
    return m.placements().stream().map(p -> of(p, m.edition(), locale)).toList();
  }

  private static Placed of(Placement placement, int edition, Locale locale) {
    var place = PLACES.find(placement.place(), edition);
    var name = place.map(p -> p.name(locale)).orElse(placement.place());
    var code = placement.plate();
    var plate =
        (code == null
                ? Optional.<Plate>empty()
                : PLACES.findPlate(placement.place(), code, edition))
            .map(p -> p.name(locale))
            .filter(called -> !called.equals(name));
    return new Placed(
        placement.place(),
        name,
        plate.orElse(null),
        placement.tags(),
        place.filter(p -> p.sort() == Place.Sort.SECTION).isPresent());
  }
}
