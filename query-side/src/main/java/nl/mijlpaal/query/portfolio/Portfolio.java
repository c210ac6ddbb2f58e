package nl.mijlpaal.query.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.query.milestone.MilestoneView;

/**
 * An edition in numbers, in all and for each area and section.
 *
 * @param moved what moved lately, the last first
 */
record Portfolio(Counts all, List<PlaceCounts> places, List<MilestoneView> moved) {
  private static final int SHOWN = 50;

  static Portfolio of(
      List<MilestoneView> views, Places places, int edition, LocalDate day, Locale locale) {
    return new Portfolio(
        Counts.of(views, day),
        places.places().stream()
            .filter(place -> place.existsIn(edition))
            .map(place -> counts(place, views, day, locale))
            .toList(),
        views.stream()
            .filter(view -> view.movedOn() != null && Counts.movedLately(view, day))
            .sorted(
                Comparator.comparing(MilestoneView::movedOn)
                    .reversed()
                    .thenComparing(MilestoneView::key))
            .limit(SHOWN)
            .toList());
  }

  private static PlaceCounts counts(
      Place place, List<MilestoneView> views, LocalDate day, Locale locale) {
    var here =
        views.stream()
            .filter(v -> v.placements().stream().anyMatch(p -> p.place().equals(place.code())))
            .toList();
    return new PlaceCounts(place.code(), place.name(locale), place.sort(), Counts.of(here, day));
  }
}
