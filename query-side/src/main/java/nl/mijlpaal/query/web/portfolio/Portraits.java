package nl.mijlpaal.query.web.portfolio;

import java.util.List;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.roadmap.Lane;
import nl.mijlpaal.query.roadmap.Roadmaps;
import nl.mijlpaal.query.texts.Texts;
import nl.mijlpaal.query.web.frame.Visit;
import org.springframework.stereotype.Component;

/** Draws the portrait of each roadmap. */
@Component
class Portraits {
  private final Roadmaps roadmaps;
  private final Texts texts;
  private final Places places = Places.standard();

  Portraits(Roadmaps roadmaps, Texts texts) {
    this.roadmaps = roadmaps;
    this.texts = texts;
  }

  /**
   * Of one place.
   *
   * @param here what stands on it
   */
  Portrait of(Place place, List<MilestoneView> here, Visit visit) {
    if (place.sort() == Place.Sort.SECTION) return Portrait.NONE;
    var fields = roadmaps.fields(visit.year(), place.code(), visit.at());
    var lanes = Lane.of(here, fields, places, visit.year(), place.code(), visit.locale());
    return Portrait.of(fields.narrative().map(texts::find).orElse(null), lanes);
  }
}
