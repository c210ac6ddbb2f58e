package nl.mijlpaal.query.web.roadmap;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.query.consuming.Moments;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Milestones;
import nl.mijlpaal.query.milestone.TypedView;
import nl.mijlpaal.query.milestone.Viewing;
import nl.mijlpaal.query.platform.Problem;
import nl.mijlpaal.query.roadmap.Lane;
import nl.mijlpaal.query.roadmap.Roadmaps;
import nl.mijlpaal.query.texts.Texts;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.frame.Visit;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads a roadmap or section for a visit, from the same read models as the API. */
@Component
final class Reading {
  private final Milestones milestones;
  private final Roadmaps roadmaps;
  private final Texts texts;
  private final MessageSource sentences;
  private final Moments moments;
  private final Places places = Places.standard();

  Reading(
      Milestones milestones,
      Roadmaps roadmaps,
      Texts texts,
      MessageSource sentences,
      Moments moments) {
    this.milestones = milestones;
    this.roadmaps = roadmaps;
    this.texts = texts;
    this.sentences = sentences;
    this.moments = moments;
  }

  /** A place of the edition, or of any while none is open. */
  Place place(String code, Visit visit) {
    return places.places().stream()
        .filter(place -> place.code().equals(code))
        .filter(place -> visit.edition() == null || place.existsIn(visit.year()))
        .findFirst()
        .orElseThrow(() -> new Problem.NotFound().exception());
  }

  Roadmap of(String code, Visit visit, Question question) {
    var place = place(code, visit);
    var views = milestones.standing(visit.viewing(), code);
    var fields = roadmaps.fields(visit.year(), code, visit.at());
    var lanes = Lane.of(views, fields, places, visit.year(), code, visit.locale());
    var ambition = fields.narrative().map(ref -> TypedView.of(ref, texts.find(ref))).orElse(null);
    return new Roadmap(
        place,
        question.checked(),
        lanes,
        needs(views, visit),
        ambition,
        fields.plans(),
        visit.at().effective(),
        moments.momentOf(visit.at().recorded()).orElse(null),
        new Phrases(sentences, visit.locale()));
  }

  /** What is needed may stand elsewhere, in the plan of another edition too. */
  private Needs needs(List<MilestoneView> views, Visit visit) {
    var here = Needs.of(views.stream());
    var elsewhere =
        views.stream()
            .flatMap(view -> view.dependsOn().stream())
            .filter(id -> !here.known().containsKey(id))
            .map(id -> UUID.fromString(id.substring("milestone:".length())))
            .distinct()
            .toList();
    if (elsewhere.isEmpty()) return here;
    var anyEdition = new Viewing(null, visit.at(), visit.caller().clearance(), visit.locale());
    return Needs.of(Stream.concat(views.stream(), milestones.find(elsewhere, anyEdition).stream()));
  }
}
