package nl.mijlpaal.command.describing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import nl.mijlpaal.command.asking.Answer;
import nl.mijlpaal.command.asking.Asked;
import nl.mijlpaal.command.asking.Asking;
import nl.mijlpaal.command.asking.Grounds;
import nl.mijlpaal.command.asking.MarkedFieldsForm;
import nl.mijlpaal.command.asking.Milestones;
import nl.mijlpaal.command.asking.Submission;
import nl.mijlpaal.command.form.Form;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.command.milestone.MilestoneCommand.AssignOwner;
import nl.mijlpaal.command.milestone.MilestoneCommand.ClassifyMilestone;
import nl.mijlpaal.contract.Classification;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says who answers for a milestone, and who may know of it. */
@RestController
@RequestMapping("/v1/milestones/{id}")
final class DescribingController {
  private final Asking asking;
  private final Milestones milestones;

  DescribingController(Asking asking, Milestones milestones) {
    this.asking = asking;
    this.milestones = milestones;
  }

  /** An organisation or role, never a person; absent when nobody answers for it. */
  record NewOwner(@Nullable @Size(max = Limits.NAME) String owner, @JsonUnwrapped Grounds grounds)
      implements Form {}

  @PutMapping("/owner")
  ResponseEntity<Answer> owner(@PathVariable String id, @RequestBody NewOwner form, Asked asked) {
    var milestone = milestones.idOf(id);
    var command = new AssignOwner(milestone, form.owner(), asked.effective(form.grounds()));
    return asking.ask(asked, Submission.to(milestone, form.grounds(), command));
  }

  /** The classification of the whole, and of the fields that are marked higher. */
  record NewClassification(
      Classification classification,
      @Nullable MarkedFieldsForm marked,
      @JsonUnwrapped Grounds grounds)
      implements Form {}

  @PutMapping("/classification")
  ResponseEntity<Answer> classification(
      @PathVariable String id, @RequestBody NewClassification form, Asked asked) {
    var milestone = milestones.idOf(id);
    var command =
        new ClassifyMilestone(
            milestone,
            MarkedFieldsForm.marking(form.classification(), form.marked()),
            asked.effective(form.grounds()));
    return asking.ask(asked, Submission.to(milestone, form.grounds(), command));
  }
}
