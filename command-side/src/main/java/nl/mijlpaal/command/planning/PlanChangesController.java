package nl.mijlpaal.command.planning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import nl.mijlpaal.command.asking.Answer;
import nl.mijlpaal.command.asking.Asked;
import nl.mijlpaal.command.asking.Asking;
import nl.mijlpaal.command.asking.Grounds;
import nl.mijlpaal.command.asking.Milestones;
import nl.mijlpaal.command.asking.ReasonedGrounds;
import nl.mijlpaal.command.asking.Submission;
import nl.mijlpaal.command.form.Form;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.command.milestone.MilestoneCommand.RescheduleMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.RewordMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.SetKpi;
import nl.mijlpaal.command.milestone.MilestoneCommand.SetTrl;
import nl.mijlpaal.command.milestone.MilestoneCommand.StateNeeds;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes one field of a milestone's plan in an edition. */
@RestController
@RequestMapping("/v1/milestones/{id}")
final class PlanChangesController {
  private final Asking asking;
  private final Milestones milestones;

  PlanChangesController(Asking asking, Milestones milestones) {
    this.asking = asking;
    this.milestones = milestones;
  }

  record Rewording(
      @Min(Limits.FIRST_YEAR) @Max(Limits.LAST_YEAR) int edition,
      @Size(max = Limits.TITLE) String title,
      @JsonUnwrapped Grounds grounds)
      implements Form {}

  @PostMapping("/rewordings")
  ResponseEntity<Answer> reword(@PathVariable String id, @RequestBody Rewording form, Asked asked) {
    var milestone = milestones.idOf(id);
    var command =
        new RewordMilestone(
            milestone, form.edition(), form.title(), asked.effective(form.grounds()));
    return asking.ask(asked, Submission.to(milestone, form.grounds(), command));
  }

  record Rescheduling(
      @Min(Limits.FIRST_YEAR) @Max(Limits.LAST_YEAR) int edition,
      Target target,
      @JsonUnwrapped ReasonedGrounds grounds)
      implements Form {}

  @PostMapping("/reschedulings")
  ResponseEntity<Answer> reschedule(
      @PathVariable String id, @RequestBody Rescheduling form, Asked asked) {
    var milestone = milestones.idOf(id);
    var grounds = form.grounds().grounds();
    var command =
        new RescheduleMilestone(milestone, form.edition(), form.target(), asked.effective(grounds));
    return asking.ask(
        asked, Submission.to(milestone, grounds, command).understanding(form.target()));
  }

  /** What it needs; nothing at all says that nothing is known. */
  record NewNeeds(
      @Min(Limits.FIRST_YEAR) @Max(Limits.LAST_YEAR) int edition,
      @Nullable NeedsForm needs,
      @JsonUnwrapped Grounds grounds)
      implements Form {}

  @PutMapping("/needs")
  ResponseEntity<Answer> needs(@PathVariable String id, @RequestBody NewNeeds form, Asked asked) {
    var milestone = milestones.idOf(id);
    var needs = form.needs() == null ? Needs.UNKNOWN : form.needs().needs();
    var command = new StateNeeds(milestone, form.edition(), needs, asked.effective(form.grounds()));
    return asking.ask(asked, Submission.to(milestone, form.grounds(), command));
  }

  /** Absent clears it. */
  record NewTrl(
      @Min(Limits.FIRST_YEAR) @Max(Limits.LAST_YEAR) int edition,
      @Nullable TrlForm trl,
      @JsonUnwrapped Grounds grounds)
      implements Form {}

  @PutMapping("/trl")
  ResponseEntity<Answer> trl(@PathVariable String id, @RequestBody NewTrl form, Asked asked) {
    var milestone = milestones.idOf(id);
    var trl = form.trl() == null ? null : form.trl().range();
    var command = new SetTrl(milestone, form.edition(), trl, asked.effective(form.grounds()));
    return asking.ask(asked, Submission.to(milestone, form.grounds(), command));
  }

  /** Absent clears it. */
  record NewKpi(
      @Min(Limits.FIRST_YEAR) @Max(Limits.LAST_YEAR) int edition,
      @Nullable @Size(max = Limits.KPI) String kpi,
      @JsonUnwrapped Grounds grounds)
      implements Form {}

  @PutMapping("/kpi")
  ResponseEntity<Answer> kpi(@PathVariable String id, @RequestBody NewKpi form, Asked asked) {
    var milestone = milestones.idOf(id);
    var command =
        new SetKpi(milestone, form.edition(), form.kpi(), asked.effective(form.grounds()));
    return asking.ask(asked, Submission.to(milestone, form.grounds(), command));
  }
}
