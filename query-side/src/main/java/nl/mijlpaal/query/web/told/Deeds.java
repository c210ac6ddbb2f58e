package nl.mijlpaal.query.web.told;

import java.util.Set;
import nl.mijlpaal.contract.DependencyEvent.DependencyAdded;
import nl.mijlpaal.contract.DependencyEvent.DependencyRemoved;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneLeftOut;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
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
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.RoadmapEvent.AmbitionDescribed;
import nl.mijlpaal.contract.RoadmapEvent.HungUnderPlan;
import nl.mijlpaal.contract.RoadmapEvent.PlateNamed;
import nl.mijlpaal.query.change.FieldChange;
import nl.mijlpaal.query.web.frame.Phrases;

/** Says what kind of thing happened; only what everybody who sees the entry may know. */
record Deeds(Phrases phrases, Values values) {
  /** Fields that the deed tells already, with what stands there. */
  private static final Set<String> TOLD =
      Set.of("achievedOn", "droppedOn", "reopenedOn", "inScope", "dependsOn");

  /** Whether a change says no more than the deed does. */
  static boolean tells(FieldChange change) {
    return TOLD.contains(change.field());
  }

  String of(DomainEvent event) {
    return switch (event) {
      case MilestoneRegistered e -> say("registered", phrases.word("kind", e.kind()));
      case MilestonePlanned e -> say("planned", year(e.edition()));
      case MilestoneReworded e -> say("reworded", year(e.edition()));
      case MilestoneRescheduled e -> say("rescheduled", year(e.edition()));
      case MilestonePlaced e -> say("placed", year(e.edition()));
      case MilestoneNeedsStated e -> say("needs-stated", year(e.edition()));
      case MilestoneTrlSet e -> say("trl-set", year(e.edition()));
      case MilestoneKpiSet e -> say("kpi-set", year(e.edition()));
      case MilestoneOwnerAssigned _ -> say("owner-assigned");
      case MilestoneClassified _ -> say("classified");
      case ProgressReported(_, _, _, Report(var status, _, _, _, _), var previous, _, _)
          when status != null && status == previous ->
          say("still", phrases.word("status", status));
      case ProgressReported _ -> say("progress-reported");
      case ReportCorrected _ -> say("report-corrected");
      case ReportConfirmed e -> say("report-confirmed", new Days(phrases).of(e.about()));
      case ReportReturned e -> say("report-returned", new Days(phrases).of(e.about()));
      case MilestoneAchieved e -> say("achieved", on(e));
      case MilestoneDropped e -> say("dropped", on(e));
      case MilestoneReopened e -> say("reopened", on(e));
      case EditionOpened e -> say("edition-opened", year(e.edition()));
      case MilestoneTakenIn e -> say("taken-in", year(e.edition()));
      case MilestoneLeftOut e -> say("left-out", year(e.edition()));
      case AmbitionDescribed e -> say("ambition-described", year(e.edition()));
      case PlateNamed e -> say("plate-named", year(e.edition()));
      case HungUnderPlan e -> say("hung-under-plan", year(e.edition()));
      case DependencyAdded e -> say("dependency-added", values.key(e.needs()));
      case DependencyRemoved e -> say("dependency-removed", values.key(e.needs()));
    };
  }

  private String say(String deed, Object... facts) {
    return phrases.say("told." + deed, facts);
  }

  private String on(DomainEvent event) {
    return new Days(phrases).on(event.effective());
  }

  /** As text: a year has no thousands. */
  private static String year(int year) {
    return Integer.toString(year);
  }
}
