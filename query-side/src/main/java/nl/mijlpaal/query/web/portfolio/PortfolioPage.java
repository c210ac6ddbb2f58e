package nl.mijlpaal.query.web.portfolio;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.stream.Stream;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Milestones;
import nl.mijlpaal.query.portfolio.Counts;
import nl.mijlpaal.query.web.frame.Visit;
import nl.mijlpaal.query.web.latest.LatestChanges;
import nl.mijlpaal.query.web.latest.Topic;
import nl.mijlpaal.query.web.listing.ListLinks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the roadmaps and the agenda stand, and what moved. */
@Hidden
@Controller
class PortfolioPage {
  private static final int CHANGES = 10;

  private final Milestones milestones;
  private final Portraits portraits;
  private final LatestChanges changes;

  PortfolioPage(Milestones milestones, Portraits portraits, LatestChanges changes) {
    this.milestones = milestones;
    this.portraits = portraits;
    this.changes = changes;
  }

  @GetMapping("/")
  String page(Visit visit, Model model) {
    model.addAttribute("links", new ListLinks(visit));
    if (visit.edition() == null) return "portfolio";
    var views = milestones.standing(visit.viewing(), null);
    var axis = Axis.of(visit.year(), visit.at().effective());
    var areas = rows(visit.areas(), views, axis, visit);
    var sections = rows(visit.sections(), views, axis, visit);
    model.addAttribute("whole", Standings.of(views, visit.at().effective()));
    model.addAttribute("axis", axis);
    model.addAttribute("staleAfter", milestones.staleAfterDays());
    model.addAttribute("recent", Counts.RECENT_DAYS);
    model.addAttribute("highest", highest(areas, sections));
    model.addAttribute(
        "groups", List.of(new Group("areas", areas), new Group("sections", sections)));
    model.addAttribute("changes", Topic.of(changes.everywhere(visit, CHANGES)));
    return "portfolio";
  }

  /** Rows under one heading. */
  record Group(String name, List<Row> rows) {}

  private List<Row> rows(List<Place> places, List<MilestoneView> views, Axis axis, Visit visit) {
    return places.stream().map(place -> row(place, Row.at(place, views), axis, visit)).toList();
  }

  private Row row(Place place, List<MilestoneView> here, Axis axis, Visit visit) {
    var portrait = portraits.of(place, here, visit);
    return Row.of(place, here, portrait, axis, visit.at().effective());
  }

  /** One scale for all rows, so that they can be compared. */
  private static int highest(List<Row> areas, List<Row> sections) {
    return Math.max(
        1,
        Stream.concat(areas.stream(), sections.stream())
            .mapToInt(row -> row.spark().highest())
            .max()
            .orElse(1));
  }
}
