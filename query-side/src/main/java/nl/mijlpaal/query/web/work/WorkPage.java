package nl.mijlpaal.query.web.work;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Milestones;
import nl.mijlpaal.query.portfolio.Counts;
import nl.mijlpaal.query.web.frame.Visit;
import nl.mijlpaal.query.web.latest.LatestChanges;
import nl.mijlpaal.query.web.listing.ListLinks;
import nl.mijlpaal.query.web.portfolio.Standings;
import nl.mijlpaal.query.web.told.Sentence;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What somebody owes, and what others changed in their area since they last said to have seen it.
 */
@Hidden
@Controller
class WorkPage {
  private static final int CHANGES = 20;

  private final Milestones milestones;
  private final LatestChanges changes;
  private final Reviews reviews;

  WorkPage(Milestones milestones, LatestChanges changes, Reviews reviews) {
    this.milestones = milestones;
    this.changes = changes;
    this.reviews = reviews;
  }

  /** An area of somebody's with how it stands. */
  record Mine(Place place, Standings standings) {}

  @GetMapping("/work")
  String page(Visit visit, HttpServletRequest request, Model model) {
    var remit = Remit.of(visit.caller());
    model.addAttribute("remit", remit);
    model.addAttribute("links", new ListLinks(visit));
    model.addAttribute("staleAfter", milestones.staleAfterDays());
    model.addAttribute("soon", Owed.SOON_DAYS);
    model.addAttribute("recent", Counts.RECENT_DAYS);
    var views =
        visit.edition() == null
            ? List.<MilestoneView>of()
            : milestones.standing(visit.viewing(), null);
    var day = visit.at().effective();
    model.addAttribute("owed", Owed.of(views, remit, day));
    model.addAttribute("reviews", reviews.of(views, remit, visit));
    model.addAttribute("debts", remit.everywhere() ? Debt.of(visit, views, day) : List.of());
    model.addAttribute(
        "areas",
        visit.areas().stream()
            .filter(area -> remit.areas().contains(area.code()))
            .map(area -> new Mine(area, Standings.of(at(area, views), day)))
            .toList());
    var seen = visit.past() ? 0L : Seen.by(visit.caller(), request).orElse(0L);
    model.addAttribute("marked", seen > 0);
    model.addAttribute("news", News.of(told(remit, visit), seen, visit.caller().actor(), CHANGES));
    return "work";
  }

  /** Only what was on the page counts as seen: what came while it was read does not. */
  @PostMapping("/work/seen")
  String seen(
      Visit visit,
      @RequestParam long position,
      HttpServletRequest request,
      HttpServletResponse response) {
    var upTo = Math.clamp(position, 0, visit.at().recorded());
    response.addHeader(HttpHeaders.SET_COOKIE, Seen.upTo(upTo, visit.caller(), request).toString());
    return "redirect:" + visit.to("/work");
  }

  private List<Sentence> told(Remit remit, Visit visit) {
    return remit.areas().isEmpty()
        ? changes.everywhere(visit, CHANGES)
        : changes.at(remit.areas(), visit, CHANGES);
  }

  static List<MilestoneView> at(Place place, List<MilestoneView> views) {
    return views.stream()
        .filter(v -> v.placements().stream().anyMatch(p -> p.place().equals(place.code())))
        .toList();
  }
}
