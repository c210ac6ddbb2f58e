package nl.mijlpaal.query.web.milestone;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.frame.Visit;
import nl.mijlpaal.query.web.recording.Entered;
import nl.mijlpaal.query.web.recording.FormView;
import nl.mijlpaal.query.web.recording.FormView.Notice;
import nl.mijlpaal.query.web.recording.Outcome;
import nl.mijlpaal.query.web.recording.Recorder;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Takes in the forms of a milestone's page: what is recorded leads back to the page, what is not
 * shows the page again with all that was typed.
 */
@Hidden
@Controller
class RecordingPage {
  private final MilestoneModel page;
  private final Recorder recorder;
  private final MessageSource sentences;

  RecordingPage(MilestoneModel page, Recorder recorder, MessageSource sentences) {
    this.page = page;
    this.recorder = recorder;
    this.sentences = sentences;
  }

  /** Where a form was sent, opened again: on the page it stands on. */
  @GetMapping("/milestones/{key}/{recording}")
  String form(@PathVariable String key, @PathVariable String recording, Visit visit) {
    return redirect(
        UriComponentsBuilder.fromUriString(visit.to("/milestones/" + page.find(key, visit).key()))
            .queryParam("form", MilestonePage.of(recording).code()));
  }

  @PostMapping("/milestones/{key}/{recording}")
  String record(
      @PathVariable String key,
      @PathVariable String recording,
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var entered = Entered.of(MilestonePage.of(recording), request::getParameter);
    var milestone = page.find(key, visit);
    var say = new Phrases(sentences, visit.locale());
    return switch (recorder.record(entered, milestone, say, page.refusal(milestone, visit, say))) {
      case Outcome.Saved(var revision, var changed) -> {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
            HttpHeaders.LOCATION, saved(milestone, visit, entered, revision, changed));
        yield "recording :: nothing";
      }
      case Outcome.Refused(var status, var title, var detail, var faults) -> {
        var form = FormView.again(entered, faults, new Notice(title, detail));
        yield shown(status, form, milestone, visit, response, model);
      }
      case Outcome.Overtaken _ -> {
        var opened = page.asOpened(milestone, entered.opened(), visit).orElse(milestone);
        var form =
            FormView.overtaken(
                entered,
                notice("overtaken", say),
                new Differences(opened, milestone, entered, say).all(),
                milestone.revision(),
                visit.at().recorded());
        yield shown(412, form, milestone, visit, response, model);
      }
      case Outcome.RecordedBefore _ -> {
        var form =
            FormView.anew(
                entered,
                notice("recorded-before", say),
                milestone.revision(),
                visit.at().recorded());
        yield shown(409, form, milestone, visit, response, model);
      }
      case Outcome.Unanswered _ -> {
        var form = FormView.again(entered, Map.of(), notice("unanswered", say));
        yield shown(503, form, milestone, visit, response, model);
      }
    };
  }

  private String shown(
      int status,
      FormView form,
      MilestoneView milestone,
      Visit visit,
      HttpServletResponse response,
      Model model) {
    response.setStatus(status);
    // Tells the script of the page that this answer holds the form with all that was typed.
    response.setHeader("HX-Retarget", "#content");
    page.show(model, milestone, visit, new MilestoneModel.Asked(null, null, null, form, null));
    return "milestone";
  }

  private static Notice notice(String name, Phrases say) {
    return new Notice(
        say.say("recording." + name + ".title"), say.say("recording." + name + ".detail"));
  }

  private static String saved(
      MilestoneView milestone, Visit visit, Entered entered, String revision, boolean changed) {
    return UriComponentsBuilder.fromUriString(visit.to("/milestones/" + milestone.key()))
        .queryParam("done", changed ? entered.recording().code() : "nothing")
        .queryParam("revision", revision)
        .build()
        .toUriString();
  }

  private static String redirect(UriComponentsBuilder to) {
    return "redirect:" + to.build().toUriString();
  }
}
