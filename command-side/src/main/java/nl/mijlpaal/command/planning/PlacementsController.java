package nl.mijlpaal.command.planning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.mijlpaal.command.asking.Answer;
import nl.mijlpaal.command.asking.Asked;
import nl.mijlpaal.command.asking.Asking;
import nl.mijlpaal.command.asking.Grounds;
import nl.mijlpaal.command.asking.Milestones;
import nl.mijlpaal.command.asking.ReasonedGrounds;
import nl.mijlpaal.command.asking.Submission;
import nl.mijlpaal.command.form.Form;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlaceMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.UnplaceMilestone;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Places a milestone on roadmaps and agenda sections. */
@RestController
@RequestMapping("/v1/milestones/{id}/placements")
final class PlacementsController {
  private final Asking asking;
  private final Milestones milestones;

  PlacementsController(Asking asking, Milestones milestones) {
    this.asking = asking;
    this.milestones = milestones;
  }

  /**
   * A placement more, or another plate and other tags where it stands.
   *
   * @param leading whether it leads from now on
   */
  record NewPlacement(
      @Min(Limits.FIRST_YEAR) @Max(Limits.LAST_YEAR) int edition,
      @JsonUnwrapped PlacementForm placement,
      @Nullable Boolean leading,
      @JsonUnwrapped Grounds grounds)
      implements Form {}

  @PostMapping
  ResponseEntity<Answer> place(
      @PathVariable String id, @RequestBody NewPlacement form, Asked asked) {
    var milestone = milestones.idOf(id);
    var at = form.placement().placement();
    var command =
        new PlaceMilestone(
            milestone,
            form.edition(),
            at.place(),
            at.plate(),
            at.tags(),
            Boolean.TRUE.equals(form.leading()),
            asked.effective(form.grounds()));
    return asking.ask(asked, Submission.to(milestone, form.grounds(), command));
  }

  @DeleteMapping("/{place}")
  ResponseEntity<Answer> unplace(
      @PathVariable String id,
      @PathVariable String place,
      @RequestBody ReasonedGrounds form,
      @RequestParam int edition,
      Asked asked) {
    var milestone = milestones.idOf(id);
    var grounds = form.grounds();
    var command = new UnplaceMilestone(milestone, edition, place, asked.effective(grounds));
    return asking.ask(asked, Submission.to(milestone, grounds, command));
  }
}
