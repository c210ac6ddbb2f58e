package nl.mijlpaal.query.web.listing;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import nl.mijlpaal.query.milestone.MilestoneFilter;
import nl.mijlpaal.query.milestone.MilestoneQuestion;
import nl.mijlpaal.query.milestone.MilestoneSort;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Milestones;
import nl.mijlpaal.query.web.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Suggests milestones beneath the search field, at the edition and moment of the page. */
@Hidden
@Controller
class SuggestionsPage {
  /** Fewer characters than this stand in nearly everything. */
  private static final int LEAST = 2;

  private final Milestones milestones;

  SuggestionsPage(Milestones milestones) {
    this.milestones = milestones;
  }

  @GetMapping("/suggestions")
  String page(Visit visit, @RequestParam(defaultValue = "") String text, Model model) {
    var asked = text.strip();
    if (asked.length() >= LEAST)
      model.addAttribute("suggestions", Suggestions.of(asked, found(asked, visit)));
    model.addAttribute("links", new ListLinks(visit));
    return "suggestions";
  }

  private List<MilestoneView> found(String text, Visit visit) {
    if (visit.edition() == null) return List.of();
    return new MilestoneQuestion(MilestoneFilter.mentioning(text), MilestoneSort.KEY, false)
        .ask(milestones, visit.viewing());
  }
}
