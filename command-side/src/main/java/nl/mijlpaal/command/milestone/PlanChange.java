package nl.mijlpaal.command.milestone;

import static nl.mijlpaal.command.deciding.Decision.accept;
import static nl.mijlpaal.command.deciding.Decision.nothingToDo;
import static nl.mijlpaal.command.deciding.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.mijlpaal.command.deciding.Decision;
import nl.mijlpaal.command.milestone.Milestone.Life.Achieved;
import nl.mijlpaal.command.milestone.Milestone.Registered;
import nl.mijlpaal.command.milestone.MilestoneCommand.ChangePlan;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlaceMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.RescheduleMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.RewordMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.SetKpi;
import nl.mijlpaal.command.milestone.MilestoneCommand.SetTrl;
import nl.mijlpaal.command.milestone.MilestoneCommand.StateNeeds;
import nl.mijlpaal.command.milestone.MilestoneCommand.UnplaceMilestone;
import nl.mijlpaal.command.milestone.MilestoneRejection.AlreadyAchieved;
import nl.mijlpaal.command.milestone.MilestoneRejection.LastPlacement;
import nl.mijlpaal.command.milestone.MilestoneRejection.NotPlaced;
import nl.mijlpaal.command.milestone.MilestoneRejection.NotPlannedIn;
import nl.mijlpaal.command.milestone.MilestoneRejection.NotYetThere;
import nl.mijlpaal.contract.MilestoneEvent;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneKpiSet;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneNeedsStated;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlaced;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRescheduled;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneReworded;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneTrlSet;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Plan;

/**
 * Changes one field of an edition's plan, against what stood on the day that the change is about.
 */
final class PlanChange {

  static Decision<MilestoneEvent> decide(Registered m, ChangePlan command) {
    var day = command.effective().day();
    var plans = m.plans().get(command.edition());
    if (plans == null) return refuse(new NotPlannedIn(command.edition()));
    return plans
        .on(day)
        .map(plan -> decide(m, plan, command))
        .orElseGet(() -> refuse(new NotYetThere(day)));
  }

  private static Decision<MilestoneEvent> decide(Registered m, Plan plan, ChangePlan command) {
    return switch (command) {
      case RewordMilestone c when c.title().equals(plan.title()) -> nothingToDo();
      case RewordMilestone c ->
          accept(
              new MilestoneReworded(
                  c.milestone(), c.edition(), plan.title(), c.title(), c.effective()));
      case RescheduleMilestone c -> reschedule(m, plan, c);
      case PlaceMilestone c -> placements(plan, c, placed(plan.placements(), c));
      case UnplaceMilestone c -> unplace(plan, c);
      case StateNeeds c when c.needs().equals(plan.needs()) -> nothingToDo();
      case StateNeeds c ->
          accept(
              new MilestoneNeedsStated(
                  c.milestone(), c.edition(), plan.needs(), c.needs(), c.effective()));
      case SetTrl c when Objects.equals(c.trl(), plan.trl()) -> nothingToDo();
      case SetTrl c ->
          accept(
              new MilestoneTrlSet(c.milestone(), c.edition(), plan.trl(), c.trl(), c.effective()));
      case SetKpi c when Objects.equals(c.kpi(), plan.kpi()) -> nothingToDo();
      case SetKpi c ->
          accept(
              new MilestoneKpiSet(c.milestone(), c.edition(), plan.kpi(), c.kpi(), c.effective()));
    };
  }

  private static Decision<MilestoneEvent> reschedule(
      Registered m, Plan plan, RescheduleMilestone c) {
    if (m.life().on(c.effective().day()).orElseThrow() instanceof Achieved(var on))
      return refuse(new AlreadyAchieved(on));
    if (c.target().equals(plan.target())) return nothingToDo();
    return accept(
        new MilestoneRescheduled(
            c.milestone(), c.edition(), plan.target(), c.target(), c.effective()));
  }

  private static List<Placement> placed(List<Placement> before, PlaceMilestone c) {
    var placement = new Placement(c.place(), c.plate(), c.tags());
    var after = new ArrayList<>(before);
    var at = indexOf(before, c.place());
    if (at >= 0) after.remove(at);
    after.add(c.leading() ? 0 : at >= 0 ? at : after.size(), placement);
    return after;
  }

  private static Decision<MilestoneEvent> unplace(Plan plan, UnplaceMilestone c) {
    var at = indexOf(plan.placements(), c.place());
    if (at < 0) return refuse(new NotPlaced(c.place()));
    if (plan.placements().size() == 1) return refuse(new LastPlacement(c.place()));
    var after = new ArrayList<>(plan.placements());
    after.remove(at);
    return placements(plan, c, after);
  }

  private static Decision<MilestoneEvent> placements(
      Plan plan, ChangePlan c, List<Placement> after) {
    if (after.equals(plan.placements())) return nothingToDo();
    return accept(
        new MilestonePlaced(c.milestone(), c.edition(), plan.placements(), after, c.effective()));
  }

  private static int indexOf(List<Placement> placements, String place) {
    return placements.stream().map(Placement::place).toList().indexOf(place);
  }

  private PlanChange() {}
}
