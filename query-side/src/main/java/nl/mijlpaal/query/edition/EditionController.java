package nl.mijlpaal.query.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.mijlpaal.contract.EditionEvent;
import nl.mijlpaal.query.asof.Answers;
import nl.mijlpaal.query.asof.AsOf;
import nl.mijlpaal.query.asof.Axes;
import nl.mijlpaal.query.milestone.MilestoneProjection;
import nl.mijlpaal.query.platform.Caller;
import nl.mijlpaal.query.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Editions over REST. */
@RestController
@RequestMapping(path = "/v1/editions", produces = MediaType.APPLICATION_JSON_VALUE)
class EditionController {
  private final Editions editions;
  private final Axes axes;
  private final Answers answers;

  EditionController(Editions editions, Axes axes, Answers answers) {
    this.editions = editions;
    this.axes = axes;
    this.answers = answers;
  }

  record EditionList(long position, AsOf asOf, List<EditionView> editions, List<String> parked) {}

  record EditionAnswer(long position, AsOf asOf, EditionView edition, List<String> parked) {}

  @GetMapping
  ResponseEntity<EditionList> all(
      @RequestParam(required = false) @Nullable String recorded,
      @RequestParam(required = false) @Nullable LocalDate effective,
      @RequestParam(required = false) @Nullable List<String> revision,
      Caller caller,
      Locale locale) {
    var at = at(recorded, effective, revision);
    var all = editions.all(at, caller.clearance(), locale);
    var parked = answers.parked(all.stream().map(e -> EditionEvent.idOf(e.year())).toList());
    return answers.of(new EditionList(at.recorded(), at, all, parked), at, caller.clearance());
  }

  @GetMapping("/{year}")
  ResponseEntity<EditionAnswer> one(
      @PathVariable int year,
      @RequestParam(required = false) @Nullable String recorded,
      @RequestParam(required = false) @Nullable LocalDate effective,
      @RequestParam(required = false) @Nullable List<String> revision,
      Caller caller,
      Locale locale) {
    var at = at(recorded, effective, revision);
    var edition =
        editions
            .of(year, at, caller.clearance(), locale)
            .orElseThrow(() -> new Problem.NotFound().exception());
    var parked = answers.parked(List.of(EditionEvent.idOf(year)));
    return answers.of(
        new EditionAnswer(at.recorded(), at, edition, parked), at, caller.clearance());
  }

  private AsOf at(
      @Nullable String recorded, @Nullable LocalDate effective, @Nullable List<String> revision) {
    return axes.of(recorded, effective, revision, MilestoneProjection.NAME, EditionProjection.NAME);
  }
}
