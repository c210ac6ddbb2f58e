package nl.mijlpaal.command.importing;

import java.util.List;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.ImpedimentKind;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.Need;
import nl.mijlpaal.contract.Pillar;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Source;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.TrlRange;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/** A row with every field read: what it asks of its milestone, and on what ground. */
record RowForm(
    String key,
    @Nullable Long revision,
    @Nullable Long position,
    @Nullable Integer edition,
    Asked asked,
    Ground ground,
    Update update) {

  /** What belongs to the milestone and to its plan. */
  record Asked(
      Cell<Kind> kind,
      Cell<Pillar> pillar,
      Cell<String> title,
      Timing target,
      Cell<List<Placement>> placements,
      Cell<Boolean> inScope,
      Cell<String> owner,
      Cell<Marking> classification,
      Cell<List<Need>> needs,
      Cell<String> needsWords,
      Cell<TrlRange> trl,
      Cell<String> kpi,
      Cell<List<String>> dependsOn) {

    /** Whether it says anything of what an edition fixes. */
    boolean plans() {
      return title.isFilled()
          || target.isFilled()
          || placements.isFilled()
          || needs.isFilled()
          || needsWords.isFilled()
          || trl.isFilled()
          || kpi.isFilled();
    }
  }

  /** When it became true, why, and from where it is known. */
  record Ground(
      Effective effective, @Nullable String reason, @Nullable Source source, boolean backFilled) {}

  /** What a team tells of its milestone. */
  record Update(
      @Nullable String reportKey,
      @Nullable Status status,
      @Nullable Target forecast,
      @Nullable String narrative,
      @Nullable String evidence,
      @Nullable ImpedimentKind impediment,
      @Nullable String decisionAsked,
      @Nullable String askedOf,
      @Nullable Ending outcome) {

    /** Evidence of an achievement is no report. */
    @Nullable String reportedEvidence() {
      return outcome == Ending.ACHIEVED ? null : evidence;
    }

    boolean reports() {
      return status != null
          || forecast != null
          || narrative != null
          || reportedEvidence() != null
          || impediment != null
          || decisionAsked != null
          || askedOf != null
          || (reportKey != null && outcome == null);
    }
  }
}
