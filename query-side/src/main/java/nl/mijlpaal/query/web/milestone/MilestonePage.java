package nl.mijlpaal.query.web.milestone;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.mijlpaal.query.platform.Problem;
import nl.mijlpaal.query.texts.Arrivals;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.frame.Visit;
import nl.mijlpaal.query.web.recording.Consequence;
import nl.mijlpaal.query.web.recording.Entered;
import nl.mijlpaal.query.web.recording.Recording;
import nl.mijlpaal.query.web.recording.Understood;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** Everything about one promise, and what can be recorded about it. */
@Hidden
@Controller
class MilestonePage {
  /** Whoever just recorded something waits so long to read their own words. */
  private static final Duration FOR_TEXTS = Duration.ofMillis(500);

  private final MilestoneModel page;
  private final Reports reports;
  private final Arrivals texts;
  private final MessageSource sentences;

  MilestonePage(MilestoneModel page, Reports reports, Arrivals texts, MessageSource sentences) {
    this.page = page;
    this.reports = reports;
    this.texts = texts;
    this.sentences = sentences;
  }

  /**
   * @param before the position before which the history goes on
   * @param form the form to unfold
   * @param correct the report to correct
   * @param done what was recorded just now
   */
  @GetMapping("/milestones/{key}")
  String page(
      @PathVariable String key,
      @RequestParam(required = false) @Nullable String before,
      @RequestParam(required = false) @Nullable String form,
      @RequestParam(required = false) @Nullable String correct,
      @RequestParam(required = false) @Nullable String done,
      Visit visit,
      HttpServletResponse response,
      Model model) {
    if (done != null) texts.await(visit.at().recorded(), FOR_TEXTS);
    var found = page.findOrNone(key, visit);
    if (found.isEmpty() && visit.past()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return "before";
    }
    var milestone = found.orElseThrow(() -> new Problem.NotFound().exception());
    var correction = correct == null ? null : reports.toCorrect(uuid(correct), milestone, visit);
    page.show(
        model, milestone, visit, new MilestoneModel.Asked(before, form, done, null, correction));
    return "milestone";
  }

  /** What a form would change, while it is being filled in. */
  @GetMapping("/milestones/{key}/consequence")
  String consequence(
      @PathVariable String key,
      @RequestParam String recording,
      Visit visit,
      WebRequest request,
      Model model) {
    var entered = Entered.of(of(recording), request::getParameter);
    var milestone = page.find(key, visit);
    model.addAttribute("consequence", Consequence.of(entered, milestone, phrases(visit)));
    return "recording :: consequence(c=${consequence})";
  }

  /** How a moment that somebody types is read; fields of forms send it under their own names. */
  @GetMapping("/targets/understood")
  String understood(
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String target,
      @RequestParam(required = false) @Nullable String forecast,
      @RequestParam(required = false) @Nullable String day,
      Visit visit,
      Model model) {
    var typed = text != null ? text : target != null ? target : forecast;
    model.addAttribute(
        "understood",
        day == null
            ? Understood.of(typed, visit.at().effective(), phrases(visit))
            : Understood.since(day, visit.at().effective(), phrases(visit)));
    return "recording :: understood(u=${understood})";
  }

  private Phrases phrases(Visit visit) {
    return new Phrases(sentences, visit.locale());
  }

  static Recording of(String code) {
    return Recording.of(code).orElseThrow(() -> new Problem.NotFound().exception());
  }

  private static UUID uuid(String text) {
    return Optional.of(text)
        .filter(t -> t.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString)
        .orElseThrow(() -> new Problem.NotFound().exception());
  }
}
