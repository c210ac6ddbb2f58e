package nl.mijlpaal.command.roadmap;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.mijlpaal.command.answering.Problem;
import nl.mijlpaal.command.asking.Answer;
import nl.mijlpaal.command.asking.Asked;
import nl.mijlpaal.command.asking.Asking;
import nl.mijlpaal.command.asking.Grounds;
import nl.mijlpaal.command.asking.Submission;
import nl.mijlpaal.command.form.Form;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.command.remembering.NewText;
import nl.mijlpaal.command.roadmap.RoadmapCommand.DescribeAmbition;
import nl.mijlpaal.command.roadmap.RoadmapCommand.HangUnderPlan;
import nl.mijlpaal.command.roadmap.RoadmapCommand.NamePlate;
import nl.mijlpaal.contract.ImplementationPlan;
import nl.mijlpaal.contract.RoadmapEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what a roadmap is for, how its parts are called, and what it hangs under. */
@RestController
@RequestMapping("/v1/roadmaps/{edition}/{area}")
final class RoadmapController {
  private final Asking asking;

  RoadmapController(Asking asking) {
    this.asking = asking;
  }

  record NewAmbition(@Size(max = Limits.TEXT) String ambition, @JsonUnwrapped Grounds grounds)
      implements Form {}

  @PutMapping("/ambition")
  ResponseEntity<Answer> ambition(
      @PathVariable int edition,
      @PathVariable String area,
      @RequestBody NewAmbition form,
      Asked asked) {
    var text = NewText.of(form.ambition());
    var command = new DescribeAmbition(edition, area, text.ref(), asked.effective(form.grounds()));
    return asking.ask(
        asked,
        Submission.to(RoadmapEvent.idOf(edition, area), form.grounds(), command)
            .with(List.of(text)));
  }

  record NewPlateName(@Size(max = Limits.NAME) String name, @JsonUnwrapped Grounds grounds)
      implements Form {}

  @PutMapping("/plates/{plate}")
  ResponseEntity<Answer> plate(
      @PathVariable int edition,
      @PathVariable String area,
      @PathVariable String plate,
      @RequestBody NewPlateName form,
      Asked asked) {
    var command = new NamePlate(edition, area, plate, form.name(), asked.effective(form.grounds()));
    return asking.ask(
        asked, Submission.to(RoadmapEvent.idOf(edition, area), form.grounds(), command));
  }

  /** Where the plan names the roadmap; absent when it hangs there no longer. */
  record NewCitation(
      @Nullable @Size(max = Limits.CITATION) String citation, @JsonUnwrapped Grounds grounds)
      implements Form {}

  @PutMapping("/implementation-plans/{kind}/{year}")
  ResponseEntity<Answer> plan(
      @PathVariable int edition,
      @PathVariable String area,
      @PathVariable String kind,
      @PathVariable int year,
      @RequestBody NewCitation form,
      Asked asked) {
    if (year < Limits.FIRST_YEAR || year > Limits.LAST_YEAR)
      throw new Problem.NotFound().exception();
    var command =
        new HangUnderPlan(
            edition, area, plan(kind), year, form.citation(), asked.effective(form.grounds()));
    return asking.ask(
        asked, Submission.to(RoadmapEvent.idOf(edition, area), form.grounds(), command));
  }

  private static ImplementationPlan plan(String kind) {
    return Stream.of(ImplementationPlan.values())
        .filter(plan -> plan.name().toLowerCase(Locale.ROOT).equals(kind))
        .findFirst()
        .orElseThrow(() -> new Problem.NotFound().exception());
  }
}
