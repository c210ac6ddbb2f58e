package nl.mijlpaal.command.dependency;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.mijlpaal.command.asking.Answer;
import nl.mijlpaal.command.asking.Asked;
import nl.mijlpaal.command.asking.Asking;
import nl.mijlpaal.command.asking.Grounds;
import nl.mijlpaal.command.asking.Milestones;
import nl.mijlpaal.command.asking.Submission;
import nl.mijlpaal.command.dependency.DependencyCommand.AddDependency;
import nl.mijlpaal.command.dependency.DependencyCommand.RemoveDependency;
import nl.mijlpaal.command.form.Form;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.contract.DependencyEvent;
import nl.mijlpaal.contract.MilestoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what a milestone waits for. Both milestones are ones that the caller may know of. */
@RestController
@RequestMapping("/v1/milestones/{id}/dependencies")
final class DependencyController {
  private final Asking asking;
  private final Milestones milestones;

  DependencyController(Asking asking, Milestones milestones) {
    this.asking = asking;
    this.milestones = milestones;
  }

  /**
   * It waits for another.
   *
   * @param needs id or key of the other
   */
  record NewDependency(@Size(max = Limits.NAME) String needs, @JsonUnwrapped Grounds grounds)
      implements Form {}

  @PostMapping
  ResponseEntity<Answer> add(
      @PathVariable String id, @RequestBody NewDependency form, Asked asked) {
    var milestone = milestones.idOf(id);
    var leads = milestones.visible(milestone, asked.actor()).leads();
    var needs = visible(form.needs(), asked);
    var effective = asked.effective(form.grounds());
    return ask(
        asked, milestone, form.grounds(), new AddDependency(milestone, needs, leads, effective));
  }

  @DeleteMapping("/{needs}")
  ResponseEntity<Answer> remove(
      @PathVariable String id,
      @PathVariable String needs,
      @RequestBody(required = false) @Nullable Grounds form,
      Asked asked) {
    var grounds = Objects.requireNonNullElse(form, Grounds.NONE);
    var milestone = milestones.idOf(id);
    var leads = milestones.visible(milestone, asked.actor()).leads();
    var other = visible(needs, asked);
    var effective = asked.effective(grounds);
    return ask(asked, milestone, grounds, new RemoveDependency(milestone, other, leads, effective));
  }

  private MilestoneId visible(String name, Asked asked) {
    var id = milestones.idOf(name);
    milestones.visible(id, asked.actor());
    return id;
  }

  private ResponseEntity<Answer> ask(
      Asked asked, MilestoneId milestone, Grounds grounds, DependencyCommand command) {
    return asking.ask(asked, Submission.to(DependencyEvent.ID, grounds, command).naming(milestone));
  }
}
