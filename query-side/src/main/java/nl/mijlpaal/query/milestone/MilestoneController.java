package nl.mijlpaal.query.milestone;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.query.asof.Answers;
import nl.mijlpaal.query.asof.AsOf;
import nl.mijlpaal.query.asof.Axes;
import nl.mijlpaal.query.platform.Caller;
import nl.mijlpaal.query.platform.Fault;
import nl.mijlpaal.query.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Milestones over REST. */
@RestController
@RequestMapping("/v1/milestones")
class MilestoneController {
  private static final int MOST = 1000;
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Milestones milestones;
  private final ReviewTable reviews;
  private final Axes axes;
  private final Answers answers;

  MilestoneController(Milestones milestones, ReviewTable reviews, Axes axes, Answers answers) {
    this.milestones = milestones;
    this.reviews = reviews;
    this.axes = axes;
    this.answers = answers;
  }

  /** What a list is asked for by. */
  enum Format {
    JSON,
    CSV
  }

  @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  ResponseEntity<?> list(
      @RequestParam(required = false) @Nullable Integer edition,
      @RequestParam(required = false) @Nullable String area,
      @RequestParam(required = false) @Nullable String section,
      @RequestParam(required = false) @Nullable Boolean inScope,
      @RequestParam(required = false) @Nullable Kind kind,
      @RequestParam(required = false) @Nullable Standing status,
      @RequestParam(required = false) @Nullable Boolean overdue,
      @RequestParam(required = false) @Nullable Boolean stale,
      @RequestParam(required = false) @Nullable LocalDate movedSince,
      @RequestParam(required = false) @Nullable Boolean ownerMissing,
      @RequestParam(required = false) @Nullable String plate,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(defaultValue = "KEY") MilestoneSort sort,
      @RequestParam(defaultValue = "false") boolean backwards,
      @RequestParam(defaultValue = "100") int limit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "JSON") Format format,
      @RequestParam(required = false) @Nullable String recorded,
      @RequestParam(required = false) @Nullable LocalDate effective,
      @RequestParam(required = false) @Nullable List<String> revision,
      Caller caller,
      Locale locale) {
    if (limit < 1 || limit > MOST)
      throw Problem.Malformed.of("limit", Fault.Sort.OUT_OF_RANGE, 1, MOST).exception();
    var question =
        new MilestoneQuestion(
            new MilestoneFilter(
                area,
                section,
                inScope,
                kind,
                status,
                overdue,
                stale,
                movedSince,
                ownerMissing,
                plate,
                year,
                text),
            sort,
            backwards);
    var asked = axes.of(recorded, effective, revision, MilestoneProjection.NAME);
    var page = cursor == null ? Page.first(asked) : Page.read(cursor);
    var at = page.at(asked);
    var found = question.ask(milestones, new Viewing(edition, at, caller.clearance(), locale));
    return switch (format) {
      case CSV -> file(answers.of(rows(found, at), at, caller.clearance()));
      case JSON -> answers.of(list(found, page, limit, at), at, caller.clearance());
    };
  }

  private String rows(List<MilestoneView> found, AsOf at) {
    var needed = found.stream().flatMap(view -> view.dependsOn().stream()).toList();
    return MilestoneCsv.write(found, at.recorded(), milestones.keys(needed));
  }

  /** As a file, whatever else the caller would have taken. */
  private static ResponseEntity<String> file(ResponseEntity<String> rows) {
    return ResponseEntity.status(rows.getStatusCode())
        .headers(rows.getHeaders())
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"milestones.csv\"")
        .body(rows.getBody());
  }

  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<MilestoneAnswer> one(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer edition,
      @RequestParam(required = false) @Nullable String recorded,
      @RequestParam(required = false) @Nullable LocalDate effective,
      @RequestParam(required = false) @Nullable List<String> revision,
      Caller caller,
      Locale locale) {
    var at = axes.of(recorded, effective, revision, MilestoneProjection.NAME);
    var view =
        milestones
            .find(id, new Viewing(edition, at, caller.clearance(), locale))
            .orElseThrow(() -> new Problem.NotFound().exception());
    return answers.of(
        new MilestoneAnswer(
            at.recorded(),
            at,
            view,
            reviews.last(view.uuid(), at).orElse(null),
            answers.parked(view.aggregates().toList())),
        at,
        caller.clearance());
  }

  private MilestoneList list(List<MilestoneView> found, Page page, int limit, AsOf at) {
    var shown = found.stream().skip(page.offset()).limit(limit).toList();
    var more = page.offset() + shown.size() < found.size();
    return new MilestoneList(
        at.recorded(),
        at,
        found.size(),
        shown,
        answers.parked(shown.stream().flatMap(MilestoneView::aggregates).toList()),
        more ? page.next(shown.size()) : null);
  }
}
