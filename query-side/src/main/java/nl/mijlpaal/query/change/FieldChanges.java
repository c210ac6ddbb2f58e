package nl.mijlpaal.query.change;

import static nl.mijlpaal.query.change.FieldChange.marked;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.mijlpaal.contract.DependencyEvent.DependencyAdded;
import nl.mijlpaal.contract.DependencyEvent.DependencyRemoved;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneLeftOut;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneAchieved;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneClassified;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneDropped;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneKpiSet;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneNeedsStated;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneOwnerAssigned;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlaced;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlanned;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRegistered;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneReopened;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRescheduled;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneReworded;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneTrlSet;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneEvent.ReportConfirmed;
import nl.mijlpaal.contract.MilestoneEvent.ReportCorrected;
import nl.mijlpaal.contract.MilestoneEvent.ReportReturned;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Plan;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.RoadmapEvent.AmbitionDescribed;
import nl.mijlpaal.contract.RoadmapEvent.HungUnderPlan;
import nl.mijlpaal.contract.RoadmapEvent.PlateNamed;

/**
 * Reads from an event what it changed, old value and new; a field that did not change is left out.
 */
public final class FieldChanges {

  public static List<FieldChange> of(DomainEvent event) {
    return all(event)
        .filter(change -> !Objects.equals(change.from(), change.to()))
        .filter(change -> change.from() != null || !Needs.UNKNOWN.equals(change.to()))
        .toList();
  }

  private static Stream<FieldChange> all(DomainEvent event) {
    return switch (event) {
      case MilestoneRegistered e ->
          Stream.of(
              FieldChange.of("key", null, e.key()),
              FieldChange.of("kind", null, e.kind()),
              FieldChange.of("pillar", null, e.pillar()),
              FieldChange.of("owner", null, e.owner()),
              FieldChange.of("marking", null, e.marking()));
      case MilestonePlanned e -> plan(e.plan());
      case MilestoneReworded e -> Stream.of(FieldChange.of("title", e.from(), e.to()));
      case MilestoneRescheduled e ->
          Stream.of(marked("target", MarkedField.TARGET, e.from(), e.to()));
      case MilestonePlaced e -> Stream.of(FieldChange.of("placements", e.from(), e.to()));
      case MilestoneNeedsStated e ->
          Stream.of(marked("needs", MarkedField.NEEDS, e.from(), e.to()));
      case MilestoneTrlSet e -> Stream.of(FieldChange.of("trl", e.from(), e.to()));
      case MilestoneKpiSet e -> Stream.of(marked("kpi", MarkedField.KPI, e.from(), e.to()));
      case MilestoneOwnerAssigned e -> Stream.of(FieldChange.of("owner", e.from(), e.to()));
      case MilestoneClassified e -> Stream.of(FieldChange.of("marking", e.from(), e.to()));
      case ProgressReported e -> reported(e);
      case ReportCorrected e -> report(e.from(), e.to());
      case ReportConfirmed _ -> Stream.empty();
      case ReportReturned e ->
          Stream.of(
              FieldChange.of("status", e.previousStatus(), e.status()),
              marked("forecast", MarkedField.FORECAST, e.previousForecast(), e.forecast()));
      case MilestoneAchieved e ->
          Stream.of(
              FieldChange.of("achievedOn", null, e.effective().day()),
              marked("evidence", MarkedField.NARRATIVE, null, e.evidence()));
      case MilestoneDropped e -> Stream.of(FieldChange.of("droppedOn", null, e.effective().day()));
      case MilestoneReopened e ->
          Stream.of(FieldChange.of("reopenedOn", null, e.effective().day()));
      case EditionOpened e ->
          Stream.of(
              FieldChange.of("title", null, e.title()),
              FieldChange.of("predecessor", null, e.predecessor()));
      case MilestoneTakenIn _ -> Stream.of(FieldChange.of("inScope", false, true));
      case MilestoneLeftOut _ -> Stream.of(FieldChange.of("inScope", true, false));
      case AmbitionDescribed e -> Stream.of(FieldChange.of("narrative", e.from(), e.to()));
      case PlateNamed e -> Stream.of(FieldChange.of("plate." + e.plate(), e.from(), e.to()));
      case HungUnderPlan e ->
          Stream.of(
              FieldChange.of("implementationPlan." + e.plan() + "." + e.year(), e.from(), e.to()));
      case DependencyAdded e -> Stream.of(FieldChange.of("dependsOn", null, e.needs()));
      case DependencyRemoved e -> Stream.of(FieldChange.of("dependsOn", e.needs(), null));
    };
  }

  private static Stream<FieldChange> plan(Plan plan) {
    return Stream.of(
        FieldChange.of("title", null, plan.title()),
        marked("target", MarkedField.TARGET, null, plan.target()),
        FieldChange.of("placements", null, plan.placements()),
        marked("needs", MarkedField.NEEDS, null, plan.needs()),
        FieldChange.of("trl", null, plan.trl()),
        marked("kpi", MarkedField.KPI, null, plan.kpi()));
  }

  /** What stood before is only told where the report says something of it. */
  private static Stream<FieldChange> reported(ProgressReported e) {
    var said = e.said();
    return report(
        new Report(
            said.status() == null ? null : e.previousStatus(),
            said.forecast() == null ? null : e.previousForecast(),
            null,
            null,
            null),
        said);
  }

  private static Stream<FieldChange> report(Report from, Report to) {
    return Stream.of(
        FieldChange.of("status", from.status(), to.status()),
        marked("forecast", MarkedField.FORECAST, from.forecast(), to.forecast()),
        marked("narrative", MarkedField.NARRATIVE, from.narrative(), to.narrative()),
        marked("evidence", MarkedField.NARRATIVE, from.evidence(), to.evidence()),
        marked("impediment", MarkedField.NARRATIVE, from.impediment(), to.impediment()));
  }

  private FieldChanges() {}
}
