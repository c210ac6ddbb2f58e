package nl.mijlpaal.command.planning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import nl.mijlpaal.command.asking.Answer;
import nl.mijlpaal.command.asking.Asked;
import nl.mijlpaal.command.asking.Asking;
import nl.mijlpaal.command.asking.Grounds;
import nl.mijlpaal.command.asking.Makes;
import nl.mijlpaal.command.asking.MarkedFieldsForm;
import nl.mijlpaal.command.asking.Milestones;
import nl.mijlpaal.command.asking.Submission;
import nl.mijlpaal.command.deciding.Role;
import nl.mijlpaal.command.edition.EditionCommand.TakeIn;
import nl.mijlpaal.command.form.Form;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanIntoEdition;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanMilestone;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Pillar;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Plans a milestone: a new one, or one that an earlier edition planned. */
@RestController
final class PlanningController {
  private final Asking asking;
  private final Milestones milestones;

  PlanningController(Asking asking, Milestones milestones) {
    this.asking = asking;
    this.milestones = milestones;
  }

  /**
   * A new milestone.
   *
   * @param owner an organisation or role, never a person
   * @param marked fields that are classified higher than the whole
   */
  record NewMilestone(
      @Pattern(regexp = Limits.KEY) String key,
      Kind kind,
      @Nullable Pillar pillar,
      @Nullable @Size(max = Limits.NAME) String owner,
      Classification classification,
      @Nullable MarkedFieldsForm marked,
      @JsonUnwrapped PlanForm plan,
      @JsonUnwrapped Grounds grounds)
      implements Form {}

  /** A plan for a milestone that there is already. */
  record NewPlan(@JsonUnwrapped PlanForm plan, @JsonUnwrapped Grounds grounds) implements Form {}

  @PostMapping("/v1/milestones")
  @Makes
  ResponseEntity<Answer> milestone(@RequestBody NewMilestone form, Asked asked) {
    var id = new MilestoneId(UUID.randomUUID());
    var effective = asked.effective(form.grounds());
    var command =
        new PlanMilestone(
            id,
            form.key(),
            form.kind(),
            form.pillar(),
            form.owner(),
            MarkedFieldsForm.marking(form.classification(), form.marked()),
            form.plan().edition(),
            form.plan().plan(),
            effective);
    return ask(asked, id, form.plan(), Submission.to(id, form.grounds(), command), effective);
  }

  @PostMapping("/v1/milestones/{id}/plans")
  @Makes
  ResponseEntity<Answer> plan(@PathVariable String id, @RequestBody NewPlan form, Asked asked) {
    var milestone = milestones.idOf(id);
    var effective = asked.effective(form.grounds());
    var command =
        new PlanIntoEdition(milestone, form.plan().edition(), form.plan().plan(), effective);
    return ask(
        asked,
        milestone,
        form.plan(),
        Submission.to(milestone, form.grounds(), command),
        effective);
  }

  private ResponseEntity<Answer> ask(
      Asked asked, MilestoneId id, PlanForm plan, Submission submission, Effective effective) {
    var takesIn = Objects.requireNonNullElse(plan.takeIn(), asked.actor().is(Role.STRATEGY_OFFICE));
    var whole = takesIn ? submission.and(new TakeIn(plan.edition(), id, effective)) : submission;
    return asking.ask(
        asked, whole.making("/v1/milestones/" + id.uuid()).understanding(plan.target()));
  }
}
