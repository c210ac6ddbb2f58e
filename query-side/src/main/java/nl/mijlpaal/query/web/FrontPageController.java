package nl.mijlpaal.query.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.query.asof.AsOf;
import nl.mijlpaal.query.asof.Axes;
import nl.mijlpaal.query.edition.EditionProjection;
import nl.mijlpaal.query.edition.EditionView;
import nl.mijlpaal.query.edition.Editions;
import nl.mijlpaal.query.milestone.MilestoneProjection;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Milestones;
import nl.mijlpaal.query.milestone.Viewing;
import nl.mijlpaal.query.platform.Caller;
import nl.mijlpaal.query.platform.Messages;
import nl.mijlpaal.query.portfolio.Counts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The address to open first. Whoever asks, it counts what anybody may see. */
@Hidden
@RestController
final class FrontPageController {
  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  private final Messages messages = new Messages("nl/mijlpaal/query/web/page");
  private final Places places = Places.standard();
  private final Editions editions;
  private final Milestones milestones;
  private final Axes axes;

  FrontPageController(Editions editions, Milestones milestones, Axes axes) {
    this.editions = editions;
    this.milestones = milestones;
    this.axes = axes;
  }

  @GetMapping("/")
  ResponseEntity<String> page(Locale locale) {
    var at = axes.of(null, null, null, MilestoneProjection.NAME, EditionProjection.NAME);
    var newest =
        editions.all(at, Caller.ANYBODY.clearance(), locale).stream().reduce((_, later) -> later);
    var html =
        new FrontPage(messages, locale)
            .html(
                newest.map(EditionView::title).orElse(null),
                newest.map(edition -> rows(edition.year(), at, locale)).orElse(List.of()),
                at.effective(),
                at.recorded());
    return ResponseEntity.ok()
        .contentType(HTML)
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
        .varyBy("Accept-Language")
        .body(html);
  }

  private List<FrontPage.Row> rows(int edition, AsOf at, Locale locale) {
    var viewing = new Viewing(edition, at, Caller.ANYBODY.clearance(), locale);
    var views = milestones.standing(viewing, null);
    return places.areas(edition).stream()
        .map(area ->
            new FrontPage.Row(area.name(locale), Counts.of(at(area, views), at.effective())))
        .toList();
  }

  private static List<MilestoneView> at(Place area, List<MilestoneView> views) {
    return views.stream()
        .filter(view -> view.placements().stream().anyMatch(p -> p.place().equals(area.code())))
        .toList();
  }
}
