package nl.mijlpaal.query.web.listing;

import java.util.List;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.contract.reference.Plate;
import nl.mijlpaal.query.web.frame.Visit;

/** Areas and sections by name, in the language of the visit. */
record PlaceNames(Visit visit) {

  public String of(String code) {
    return Stream.concat(visit.areas().stream(), visit.sections().stream())
        .filter(place -> place.code().equals(code))
        .findFirst()
        .map((Place place) -> place.name(visit.locale()))
        .orElse(code);
  }

  /** A plate by its name in the strategy; one of a roadmap's own by its code. */
  String plate(String code) {
    return Places.standard().plates().stream()
        .filter(plate -> plate.code().equals(code))
        .findFirst()
        .map((Plate plate) -> plate.name(visit.locale()))
        .orElse(code);
  }

  /** Where something stands; the first leads. */
  public String of(List<Placement> placements) {
    return String.join(", ", placements.stream().map(p -> of(p.place())).toList());
  }
}
