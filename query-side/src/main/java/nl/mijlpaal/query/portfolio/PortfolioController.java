package nl.mijlpaal.query.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.query.asof.Answers;
import nl.mijlpaal.query.asof.AsOf;
import nl.mijlpaal.query.asof.Axes;
import nl.mijlpaal.query.milestone.MilestoneProjection;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Milestones;
import nl.mijlpaal.query.milestone.Viewing;
import nl.mijlpaal.query.platform.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The portfolio over REST. */
@RestController
class PortfolioController {
  private final Milestones milestones;
  private final Axes axes;
  private final Answers answers;
  private final Places places = Places.standard();

  PortfolioController(Milestones milestones, Axes axes, Answers answers) {
    this.milestones = milestones;
    this.axes = axes;
    this.answers = answers;
  }

  record PortfolioAnswer(
      long position, AsOf asOf, int edition, Portfolio portfolio, List<String> parked) {}

  @GetMapping(path = "/v1/portfolio", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<PortfolioAnswer> portfolio(
      @RequestParam int edition,
      @RequestParam(required = false) @Nullable String recorded,
      @RequestParam(required = false) @Nullable LocalDate effective,
      @RequestParam(required = false) @Nullable List<String> revision,
      Caller caller,
      Locale locale) {
    var at = axes.of(recorded, effective, revision, MilestoneProjection.NAME);
    var views = milestones.standing(new Viewing(edition, at, caller.clearance(), locale), null);
    var parked = answers.parked(views.stream().flatMap(MilestoneView::aggregates).toList());
    var portfolio = Portfolio.of(views, places, edition, at.effective(), locale);
    return answers.of(
        new PortfolioAnswer(at.recorded(), at, edition, portfolio, parked), at, caller.clearance());
  }
}
