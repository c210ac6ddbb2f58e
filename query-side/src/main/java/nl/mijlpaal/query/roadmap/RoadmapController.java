package nl.mijlpaal.query.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.mijlpaal.contract.EditionEvent;
import nl.mijlpaal.contract.RoadmapEvent;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.query.asof.Answers;
import nl.mijlpaal.query.asof.AsOf;
import nl.mijlpaal.query.asof.Axes;
import nl.mijlpaal.query.milestone.MilestoneProjection;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Milestones;
import nl.mijlpaal.query.milestone.TypedView;
import nl.mijlpaal.query.milestone.Viewing;
import nl.mijlpaal.query.platform.Caller;
import nl.mijlpaal.query.platform.Problem;
import nl.mijlpaal.query.portfolio.Counts;
import nl.mijlpaal.query.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Roadmaps over REST. */
@RestController
@RequestMapping(path = "/v1/roadmaps", produces = MediaType.APPLICATION_JSON_VALUE)
class RoadmapController {
  private final Roadmaps roadmaps;
  private final Milestones milestones;
  private final Texts texts;
  private final Axes axes;
  private final Answers answers;
  private final Places places = Places.standard();

  RoadmapController(
      Roadmaps roadmaps, Milestones milestones, Texts texts, Axes axes, Answers answers) {
    this.roadmaps = roadmaps;
    this.milestones = milestones;
    this.texts = texts;
    this.axes = axes;
    this.answers = answers;
  }

  record RoadmapSummary(String area, String name, Counts counts) {}

  record RoadmapList(
      long position, AsOf asOf, int edition, List<RoadmapSummary> roadmaps, List<String> parked) {}

  record RoadmapAnswer(long position, AsOf asOf, RoadmapView roadmap, List<String> parked) {}

  @GetMapping
  ResponseEntity<RoadmapList> all(
      @RequestParam int edition,
      @RequestParam(required = false) @Nullable String recorded,
      @RequestParam(required = false) @Nullable LocalDate effective,
      @RequestParam(required = false) @Nullable List<String> revision,
      Caller caller,
      Locale locale) {
    var at = at(recorded, effective, revision);
    var views = milestones.standing(new Viewing(edition, at, caller.clearance(), locale), null);
    var summaries =
        places.areas(edition).stream()
            .map(area -> summary(area, views, at.effective(), locale))
            .toList();
    var parked = answers.parked(views.stream().flatMap(MilestoneView::aggregates).toList());
    return answers.of(
        new RoadmapList(at.recorded(), at, edition, summaries, parked), at, caller.clearance());
  }

  @GetMapping("/{area}")
  ResponseEntity<RoadmapAnswer> one(
      @PathVariable String area,
      @RequestParam int edition,
      @RequestParam(required = false) @Nullable String recorded,
      @RequestParam(required = false) @Nullable LocalDate effective,
      @RequestParam(required = false) @Nullable List<String> revision,
      Caller caller,
      Locale locale) {
    var place =
        places
            .find(area, edition)
            .filter(p -> p.sort() == Place.Sort.AREA)
            .orElseThrow(() -> new Problem.NotFound().exception());
    var at = at(recorded, effective, revision);
    var views = milestones.standing(new Viewing(edition, at, caller.clearance(), locale), area);
    var fields = roadmaps.fields(edition, area, at);
    var view =
        new RoadmapView(
            edition,
            area,
            place.name(locale),
            Counts.of(views, at.effective()),
            fields.narrative().map(ref -> TypedView.of(ref, texts.find(ref))).orElse(null),
            fields.plans(),
            Lane.of(views, fields, places, edition, area, locale));
    var touched = new ArrayList<>(views.stream().flatMap(MilestoneView::aggregates).toList());
    touched.add(EditionEvent.idOf(edition));
    touched.add(RoadmapEvent.idOf(edition, area));
    // Without a tag: a narrative can arrive, or be erased, without any entry about this roadmap.
    return answers.changing(
        new RoadmapAnswer(at.recorded(), at, view, answers.parked(touched)), at);
  }

  private AsOf at(
      @Nullable String recorded, @Nullable LocalDate effective, @Nullable List<String> revision) {
    return axes.of(recorded, effective, revision, MilestoneProjection.NAME, RoadmapProjection.NAME);
  }

  private static RoadmapSummary summary(
      Place area, List<MilestoneView> views, LocalDate day, Locale locale) {
    var here =
        views.stream()
            .filter(v -> v.placements().stream().anyMatch(p -> p.place().equals(area.code())))
            .toList();
    return new RoadmapSummary(area.code(), area.name(locale), Counts.of(here, day));
  }
}
