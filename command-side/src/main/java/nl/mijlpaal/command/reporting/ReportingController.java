package nl.mijlpaal.command.reporting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.mijlpaal.command.answering.Problem;
import nl.mijlpaal.command.answering.ProblemException;
import nl.mijlpaal.command.asking.Answer;
import nl.mijlpaal.command.asking.Asked;
import nl.mijlpaal.command.asking.Asking;
import nl.mijlpaal.command.asking.Grounds;
import nl.mijlpaal.command.asking.Makes;
import nl.mijlpaal.command.asking.Milestones;
import nl.mijlpaal.command.asking.ReasonedGrounds;
import nl.mijlpaal.command.asking.Submission;
import nl.mijlpaal.command.form.Form;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.command.milestone.MilestoneCommand.ConfirmReport;
import nl.mijlpaal.command.milestone.MilestoneCommand.CorrectReport;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReportProgress;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReturnReport;
import nl.mijlpaal.command.milestone.MilestoneRejection.ReportKeyTaken;
import nl.mijlpaal.command.reporting.EarlierReports.Earlier;
import nl.mijlpaal.contract.MilestoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes progress reports, corrections of them, and what the lead of the area says of them. */
@RestController
@RequestMapping("/v1/milestones/{id}/progress-reports")
final class ReportingController {
  private final Asking asking;
  private final Milestones milestones;
  private final EarlierReports earlier;

  ReportingController(Asking asking, Milestones milestones, EarlierReports earlier) {
    this.asking = asking;
    this.milestones = milestones;
    this.earlier = earlier;
  }

  /**
   * How it goes about the effective day (peildatum).
   *
   * @param reportKey how the sender knows the report; unique within the milestone
   */
  record NewReport(
      @Nullable @Size(max = Limits.NAME) String reportKey,
      @JsonUnwrapped SaidForm said,
      @JsonUnwrapped Grounds grounds)
      implements Form {}

  @PostMapping
  @Makes
  ResponseEntity<Answer> report(@PathVariable String id, @RequestBody NewReport form, Asked asked) {
    var milestone = milestones.idOf(id);
    try {
      return asking.ask(asked, submission(milestone, form, asked, Earlier.NOTHING));
    } catch (ProblemException e) {
      if (!(e.problem() instanceof Problem.Refused(ReportKeyTaken(var key)))) throw e;
      // What is typed is a new text each time, until it is held against what was typed before.
      var before = earlier.under(key, milestone, asked.actor());
      return asking.ask(asked, submission(milestone, form, asked, before));
    }
  }

  private static Submission submission(
      MilestoneId milestone, NewReport form, Asked asked, Earlier before) {
    var report = UUID.randomUUID();
    var typed = form.said().typed(before);
    var command =
        new ReportProgress(
            milestone, report, form.reportKey(), typed.report(), asked.effective(form.grounds()));
    return Submission.to(milestone, form.grounds(), command)
        .with(typed.texts())
        .making("/v1/milestones/" + milestone.uuid() + "/progress-reports/" + report)
        .understanding(form.said().forecast());
  }

  /** The lead of the area agrees with it. */
  @PostMapping("/{report}/confirmation")
  ResponseEntity<Answer> confirm(
      @PathVariable String id, @PathVariable UUID report, @RequestBody Grounds form, Asked asked) {
    var milestone = milestones.idOf(id);
    var command = new ConfirmReport(milestone, report, asked.effective(form));
    return asking.ask(asked, Submission.to(milestone, form, command));
  }

  /** The lead of the area gives it back: it counts no more. */
  @PostMapping("/{report}/return")
  ResponseEntity<Answer> giveBack(
      @PathVariable String id,
      @PathVariable UUID report,
      @RequestBody ReasonedGrounds form,
      Asked asked) {
    var milestone = milestones.idOf(id);
    var grounds = form.grounds();
    var command = new ReturnReport(milestone, report, asked.effective(grounds));
    return asking.ask(asked, Submission.to(milestone, grounds, command));
  }

  /** What the report says from now on, in the place of all that it said. */
  record Correction(@JsonUnwrapped SaidForm said, @JsonUnwrapped ReasonedGrounds grounds)
      implements Form {}

  @PostMapping("/{report}/corrections")
  ResponseEntity<Answer> correct(
      @PathVariable String id,
      @PathVariable UUID report,
      @RequestBody Correction form,
      Asked asked) {
    var milestone = milestones.idOf(id);
    var grounds = form.grounds().grounds();
    var typed = form.said().typed(Earlier.NOTHING);
    var command = new CorrectReport(milestone, report, typed.report(), asked.effective(grounds));
    return asking.ask(
        asked,
        Submission.to(milestone, grounds, command)
            .with(typed.texts())
            .understanding(form.said().forecast()));
  }
}
