package nl.mijlpaal.query.web.portfolio;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Milestones;
import nl.mijlpaal.query.portfolio.Counts;
import nl.mijlpaal.query.web.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A row for each area: what it holds and how it stands. */
@Hidden
@Controller
class PortfolioPage {
  private final Milestones milestones;

  PortfolioPage(Milestones milestones) {
    this.milestones = milestones;
  }

  /** An area with its counts. */
  record Row(Place place, Counts counts) {}

  @GetMapping("/")
  String page(Visit visit, Model model) {
    var views =
        visit.edition() == null
            ? List.<MilestoneView>of()
            : milestones.standing(visit.viewing(), null);
    model.addAttribute("rows", visit.areas().stream().map(a -> row(a, views, visit)).toList());
    return "portfolio";
  }

  private static Row row(Place place, List<MilestoneView> views, Visit visit) {
    var here =
        views.stream()
            .filter(v -> v.placements().stream().anyMatch(p -> p.place().equals(place.code())))
            .toList();
    return new Row(place, Counts.of(here, visit.at().effective()));
  }
}
