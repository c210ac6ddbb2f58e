package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.mijlpaal.query.asof.Answers;
import nl.mijlpaal.query.asof.AsOf;
import nl.mijlpaal.query.asof.Axes;
import nl.mijlpaal.query.audit.Visible;
import nl.mijlpaal.query.platform.Caller;
import nl.mijlpaal.query.platform.Fault;
import nl.mijlpaal.query.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A milestone's history over REST, event by event and field by field. */
@RestController
class HistoryController {
  private static final int MOST = 500;

  private final Milestones milestones;
  private final MilestoneHistory history;
  private final HistoryTexts texts;
  private final Axes axes;
  private final Answers answers;

  HistoryController(
      Milestones milestones,
      MilestoneHistory history,
      HistoryTexts texts,
      Axes axes,
      Answers answers) {
    this.milestones = milestones;
    this.history = history;
    this.texts = texts;
    this.axes = axes;
    this.answers = answers;
  }

  /** A page of events, newest first. */
  record History(
      long position,
      AsOf asOf,
      String id,
      String key,
      List<HistoryEntry> entries,
      List<String> parked,
      @Nullable String next) {}

  @GetMapping(path = "/v1/milestones/{id}/history", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<History> history(
      @PathVariable String id,
      @RequestParam(defaultValue = "100") int limit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable String recorded,
      @RequestParam(required = false) @Nullable LocalDate effective,
      @RequestParam(required = false) @Nullable List<String> revision,
      Caller caller,
      Locale locale) {
    if (limit < 1 || limit > MOST)
      throw Problem.Malformed.of("limit", Fault.Sort.OUT_OF_RANGE, 1, MOST).exception();
    var at = axes.of(recorded, effective, revision, MilestoneProjection.NAME, Visible.PROJECTION);
    var view =
        milestones
            .find(id, new Viewing(null, at, caller.clearance(), locale))
            .orElseThrow(() -> new Problem.NotFound().exception());
    var from = Math.min(at.recorded(), cursor == null ? at.recorded() : before(cursor));
    var told = history.upTo(view.uuid(), from, at, limit + 1, caller.clearance());
    var page = told.subList(0, Math.min(limit, told.size()));
    var body =
        new History(
            at.recorded(),
            at,
            view.id(),
            view.key(),
            texts.tell(page, locale),
            answers.parked(view.aggregates().toList()),
            told.size() > limit ? Long.toString(page.getLast().index()) : null);
    // Without a tag: a text can arrive, or be erased, without any entry about this milestone.
    return answers.changing(body, at);
  }

  private static long before(String cursor) {
    if (!cursor.matches("[0-9]{1,18}"))
      throw Problem.Malformed.of("cursor", Fault.Sort.NOT_A_CURSOR).exception();
    return Long.parseLong(cursor) - 1;
  }
}
