package nl.mijlpaal.query.web.listing;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.query.milestone.MilestoneFilter;
import nl.mijlpaal.query.milestone.MilestoneQuestion;
import nl.mijlpaal.query.milestone.MilestoneSort;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Milestones;
import nl.mijlpaal.query.milestone.Standing;
import nl.mijlpaal.query.platform.Fault;
import nl.mijlpaal.query.platform.Problem;
import nl.mijlpaal.query.web.frame.Visit;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists milestones; the key of one, typed into the search, leads straight to its page. */
@Hidden
@Controller
class ListingPage {
  private static final int SHOWN = 50;

  private final Milestones milestones;

  ListingPage(Milestones milestones) {
    this.milestones = milestones;
  }

  /** A field that is left empty asks nothing. */
  @InitBinder
  void empty(WebDataBinder binder) {
    binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
  }

  @GetMapping("/milestones")
  String page(
      Visit visit,
      @ModelAttribute("filter") MilestoneFilter filter,
      @RequestParam(defaultValue = "KEY") MilestoneSort sort,
      @RequestParam(defaultValue = "false") boolean backwards,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var address = new ListAddress(visit.address());
    if (address.asksNothing()) return "redirect:" + address.withoutEmpty();
    if (page < 1) throw Problem.Malformed.of("page", Fault.Sort.OUT_OF_RANGE, 1, 1000).exception();
    var named = named(filter, visit);
    if (named.isPresent()) return "redirect:" + visit.to("/milestones/" + named.get().key());
    var question = new MilestoneQuestion(filter, sort, backwards);
    var found =
        visit.edition() == null
            ? List.<MilestoneView>of()
            : question.ask(milestones, visit.viewing());
    model.addAttribute("list", Listing.of(found, page, SHOWN));
    model.addAttribute("address", address);
    model.addAttribute("columns", Column.of(question));
    model.addAttribute("chips", Chip.of(filter, visit));
    model.addAttribute("places", new PlaceNames(visit));
    model.addAttribute("kinds", Kind.values());
    model.addAttribute("statuses", Standing.values());
    model.addAttribute("question", question);
    return "listing";
  }

  private Optional<MilestoneView> named(MilestoneFilter filter, Visit visit) {
    var text = filter.text();
    if (text == null || !filter.equals(MilestoneFilter.mentioning(text))) return Optional.empty();
    if (visit.edition() == null) return Optional.empty();
    return milestones
        .find(text, visit.viewing())
        .or(() -> milestones.find(text.toUpperCase(Locale.ROOT), visit.viewing()));
  }
}
