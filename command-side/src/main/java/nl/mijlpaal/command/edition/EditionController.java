package nl.mijlpaal.command.edition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.mijlpaal.command.asking.Answer;
import nl.mijlpaal.command.asking.Asked;
import nl.mijlpaal.command.asking.Asking;
import nl.mijlpaal.command.asking.Grounds;
import nl.mijlpaal.command.asking.Makes;
import nl.mijlpaal.command.asking.Milestones;
import nl.mijlpaal.command.asking.Submission;
import nl.mijlpaal.command.edition.EditionCommand.LeaveOut;
import nl.mijlpaal.command.edition.EditionCommand.OpenEdition;
import nl.mijlpaal.command.edition.EditionCommand.TakeIn;
import nl.mijlpaal.command.form.Form;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.contract.EditionEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens an edition, and says which milestones it covers. */
@RestController
@RequestMapping("/v1/editions")
final class EditionController {
  private final Asking asking;
  private final Milestones milestones;

  EditionController(Asking asking, Milestones milestones) {
    this.asking = asking;
    this.milestones = milestones;
  }

  /**
   * A new edition.
   *
   * @param edition its year
   * @param predecessor the year of the edition that it continues
   */
  record NewEdition(
      @Min(Limits.FIRST_YEAR) @Max(Limits.LAST_YEAR) int edition,
      @Size(max = Limits.TITLE) String title,
      @Nullable @Min(Limits.FIRST_YEAR) @Max(Limits.LAST_YEAR) Integer predecessor,
      @JsonUnwrapped Grounds grounds)
      implements Form {}

  @PostMapping
  @Makes
  ResponseEntity<Answer> open(@RequestBody NewEdition form, Asked asked) {
    var command =
        new OpenEdition(
            form.edition(), form.title(), form.predecessor(), asked.effective(form.grounds()));
    return asking.ask(
        asked,
        Submission.to(EditionEvent.idOf(form.edition()), form.grounds(), command)
            .making("/v1/editions/" + form.edition()));
  }

  @PutMapping("/{year}/milestones/{id}")
  ResponseEntity<Answer> takeIn(
      @PathVariable int year,
      @PathVariable String id,
      @RequestBody(required = false) @Nullable Grounds form,
      Asked asked) {
    var grounds = Objects.requireNonNullElse(form, Grounds.NONE);
    var milestone = milestones.idOf(id);
    milestones.visible(milestone, asked.actor());
    var command = new TakeIn(year, milestone, asked.effective(grounds));
    return asking.ask(
        asked, Submission.to(EditionEvent.idOf(year), grounds, command).naming(milestone));
  }

  @DeleteMapping("/{year}/milestones/{id}")
  ResponseEntity<Answer> leaveOut(
      @PathVariable int year,
      @PathVariable String id,
      @RequestBody(required = false) @Nullable Grounds form,
      Asked asked) {
    var grounds = Objects.requireNonNullElse(form, Grounds.NONE);
    var milestone = milestones.idOf(id);
    milestones.visible(milestone, asked.actor());
    var command = new LeaveOut(year, milestone, asked.effective(grounds));
    return asking.ask(
        asked, Submission.to(EditionEvent.idOf(year), grounds, command).naming(milestone));
  }
}
