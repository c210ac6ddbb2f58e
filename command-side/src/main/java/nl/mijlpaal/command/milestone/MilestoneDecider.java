package nl.mijlpaal.command.milestone;

import static nl.mijlpaal.command.deciding.Decision.accept;
import static nl.mijlpaal.command.deciding.Decision.refuse;

import nl.mijlpaal.command.deciding.Circumstances;
import nl.mijlpaal.command.deciding.Decision;
import nl.mijlpaal.command.deciding.GeneralRejection.Unknown;
import nl.mijlpaal.command.milestone.Milestone.Registered;
import nl.mijlpaal.command.milestone.Milestone.Unplanned;
import nl.mijlpaal.command.milestone.MilestoneCommand.AchieveMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.AssignOwner;
import nl.mijlpaal.command.milestone.MilestoneCommand.ChangePlan;
import nl.mijlpaal.command.milestone.MilestoneCommand.ClassifyMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.CorrectReport;
import nl.mijlpaal.command.milestone.MilestoneCommand.DropMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanIntoEdition;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReopenMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReportProgress;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReviewReport;
import nl.mijlpaal.command.milestone.MilestoneRejection.AlreadyPlanned;
import nl.mijlpaal.contract.MilestoneEvent;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlanned;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRegistered;

/** Every state of a milestone met with every command: the compiler rejects a missing pair. */
public final class MilestoneDecider {
  private record Case(Milestone state, MilestoneCommand command) {}

  public static Decision<MilestoneEvent> decide(
      Milestone state, MilestoneCommand command, Circumstances at) {
    var refusal = Admission.refusal(state, command, at);
    if (refusal.isPresent()) return refuse(refusal.get());
    return switch (new Case(state, command)) {
      case Case(Unplanned _, PlanMilestone c) -> plan(c);
      case Case(Unplanned _, MilestoneCommand _) -> refuse(new Unknown());
      case Case(Registered _, PlanMilestone c) -> refuse(new AlreadyPlanned(c.edition()));
      case Case(Registered m, PlanIntoEdition c) when m.plans().containsKey(c.edition()) ->
          refuse(new AlreadyPlanned(c.edition()));
      case Case(Registered _, PlanIntoEdition c) -> accept(planned(c));
      case Case(Registered m, ChangePlan c) -> PlanChange.decide(m, c);
      case Case(Registered m, AssignOwner c) -> OwnChange.assign(m, c);
      case Case(Registered m, ClassifyMilestone c) -> OwnChange.classify(m, c, at.today());
      case Case(Registered m, ReportProgress c) -> Progress.report(m, c);
      case Case(Registered m, CorrectReport c) -> Progress.correct(m, c);
      case Case(Registered m, ReviewReport c) -> Review.decide(m, c, at.today());
      case Case(Registered m, AchieveMilestone c) -> Progress.achieve(m, c);
      case Case(Registered m, DropMilestone c) -> Progress.drop(m, c);
      case Case(Registered m, ReopenMilestone c) -> Progress.reopen(m, c);
    };
  }

  private static Decision<MilestoneEvent> plan(PlanMilestone c) {
    return accept(
        new MilestoneRegistered(
            c.milestone(), c.key(), c.kind(), c.pillar(), c.owner(), c.marking(), c.effective()),
        new MilestonePlanned(c.milestone(), c.edition(), c.plan(), c.effective()));
  }

  private static MilestonePlanned planned(PlanIntoEdition c) {
    return new MilestonePlanned(c.milestone(), c.edition(), c.plan(), c.effective());
  }

  private MilestoneDecider() {}
}
