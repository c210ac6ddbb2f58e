package nl.mijlpaal.command.reporting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import nl.mijlpaal.command.asking.Answer;
import nl.mijlpaal.command.asking.Asked;
import nl.mijlpaal.command.asking.Asking;
import nl.mijlpaal.command.asking.Grounds;
import nl.mijlpaal.command.asking.Milestones;
import nl.mijlpaal.command.asking.ReasonedGrounds;
import nl.mijlpaal.command.asking.Submission;
import nl.mijlpaal.command.form.Form;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.command.milestone.MilestoneCommand.AchieveMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.DropMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReopenMilestone;
import nl.mijlpaal.command.remembering.NewText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ends a milestone, or opens it again. */
@RestController
@RequestMapping("/v1/milestones/{id}")
final class EndingController {
  private final Asking asking;
  private final Milestones milestones;

  EndingController(Asking asking, Milestones milestones) {
    this.asking = asking;
    this.milestones = milestones;
  }

  /** It became true on the effective day. */
  record Achievement(
      @Nullable @Size(max = Limits.TEXT) String evidence, @JsonUnwrapped Grounds grounds)
      implements Form {}

  @PostMapping("/achievement")
  ResponseEntity<Answer> achieve(
      @PathVariable String id, @RequestBody Achievement form, Asked asked) {
    var milestone = milestones.idOf(id);
    var texts = new ArrayList<NewText>();
    var evidence = SaidForm.ref(form.evidence(), texts);
    var command = new AchieveMilestone(milestone, evidence, asked.effective(form.grounds()));
    return asking.ask(asked, Submission.to(milestone, form.grounds(), command).with(texts));
  }

  @PostMapping("/withdrawal")
  ResponseEntity<Answer> drop(
      @PathVariable String id, @RequestBody ReasonedGrounds form, Asked asked) {
    var milestone = milestones.idOf(id);
    var grounds = form.grounds();
    var command = new DropMilestone(milestone, asked.effective(grounds));
    return asking.ask(asked, Submission.to(milestone, grounds, command));
  }

  @PostMapping("/reopening")
  ResponseEntity<Answer> reopen(
      @PathVariable String id, @RequestBody ReasonedGrounds form, Asked asked) {
    var milestone = milestones.idOf(id);
    var grounds = form.grounds();
    var command = new ReopenMilestone(milestone, asked.effective(grounds));
    return asking.ask(asked, Submission.to(milestone, grounds, command));
  }
}
