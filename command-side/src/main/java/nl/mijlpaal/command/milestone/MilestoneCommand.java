package nl.mijlpaal.command.milestone;

import java.util.List;
import java.util.UUID;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Pillar;
import nl.mijlpaal.contract.Plan;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.contract.TrlRange;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a milestone. The effective day is the one that "Exact meanings" gives it.
 */
public sealed interface MilestoneCommand {

  MilestoneId milestone();

  Effective effective();

  /** A new promise, with its plan in an edition that is open. */
  record PlanMilestone(
      MilestoneId milestone,
      String key,
      Kind kind,
      @Nullable Pillar pillar,
      @Nullable String owner,
      Marking marking,
      int edition,
      Plan plan,
      Effective effective)
      implements MilestoneCommand {}

  /** Asks something of what one edition fixes. */
  sealed interface PlanCommand extends MilestoneCommand {
    int edition();
  }

  /** A plan for an existing milestone in an edition that has none yet. */
  record PlanIntoEdition(MilestoneId milestone, int edition, Plan plan, Effective effective)
      implements PlanCommand {}

  /** Changes one field of a plan. */
  sealed interface ChangePlan extends PlanCommand {}

  record RewordMilestone(MilestoneId milestone, int edition, String title, Effective effective)
      implements ChangePlan {}

  record RescheduleMilestone(MilestoneId milestone, int edition, Target target, Effective effective)
      implements ChangePlan {}

  /** Places it where it did not stand, or changes its plate and tags where it does. */
  record PlaceMilestone(
      MilestoneId milestone,
      int edition,
      String place,
      @Nullable String plate,
      List<String> tags,
      boolean leading,
      Effective effective)
      implements ChangePlan {
    public PlaceMilestone {
      tags = List.copyOf(tags);
    }
  }

  record UnplaceMilestone(MilestoneId milestone, int edition, String place, Effective effective)
      implements ChangePlan {}

  record StateNeeds(MilestoneId milestone, int edition, Needs needs, Effective effective)
      implements ChangePlan {}

  record SetTrl(MilestoneId milestone, int edition, @Nullable TrlRange trl, Effective effective)
      implements ChangePlan {}

  record SetKpi(MilestoneId milestone, int edition, @Nullable String kpi, Effective effective)
      implements ChangePlan {}

  record AssignOwner(MilestoneId milestone, @Nullable String owner, Effective effective)
      implements MilestoneCommand {}

  record ClassifyMilestone(MilestoneId milestone, Marking marking, Effective effective)
      implements MilestoneCommand {}

  /** Tells how it goes about the effective day (peildatum). */
  record ReportProgress(
      MilestoneId milestone,
      UUID report,
      @Nullable String reportKey,
      Report said,
      Effective effective)
      implements MilestoneCommand {}

  record CorrectReport(MilestoneId milestone, UUID report, Report said, Effective effective)
      implements MilestoneCommand {}

  /** Says of a report whether it may count; for the lead of the area, and always today. */
  sealed interface ReviewReport extends MilestoneCommand {
    UUID report();
  }

  record ConfirmReport(MilestoneId milestone, UUID report, Effective effective)
      implements ReviewReport {}

  record ReturnReport(MilestoneId milestone, UUID report, Effective effective)
      implements ReviewReport {}

  record AchieveMilestone(MilestoneId milestone, @Nullable TextRef evidence, Effective effective)
      implements MilestoneCommand {}

  record DropMilestone(MilestoneId milestone, Effective effective) implements MilestoneCommand {}

  record ReopenMilestone(MilestoneId milestone, Effective effective) implements MilestoneCommand {}
}
