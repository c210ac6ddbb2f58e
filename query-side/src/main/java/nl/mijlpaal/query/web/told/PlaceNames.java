package nl.mijlpaal.query.web.told;

import java.util.Locale;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.contract.reference.Plate;

/** Areas, sections and plates by name. */
public record PlaceNames(Locale locale) {
  private static final Places ALL = Places.standard();

  public String of(Placement placement) {
    var plate = placement.plate();
    var name = of(placement.place());
    if (plate == null) return name;
    var part =
        ALL.plates().stream()
            .filter(p -> p.area().equals(placement.place()) && p.code().equals(plate))
            .findFirst()
            .map(this::name)
            .orElse(plate);
    return part.equals(name) ? name : name + " – " + part;
  }

  String of(String code) {
    return ALL.places().stream()
        .filter(place -> place.code().equals(code))
        .findFirst()
        .map((Place place) -> place.name(locale))
        .orElse(code);
  }

  private String name(Plate plate) {
    return plate.name(locale);
  }
}
