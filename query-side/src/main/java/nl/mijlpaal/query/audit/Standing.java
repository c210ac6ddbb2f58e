package nl.mijlpaal.query.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneEvent;
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
import nl.mijlpaal.contract.Placement;

/**
 * What the audit trail must know of a milestone to filter by it.
 *
 * @param edition the newest edition that placed it
 * @param places where that edition places it, the leading one first
 */
record Standing(String key, Marking marking, int edition, LocalDate placedOn, List<String> places) {

  /** Not registered yet: nobody sees it while it has no row, whatever the mark says here. */
  static final Standing UNKNOWN =
      new Standing("", Marking.of(Classification.OPENBAAR), 0, LocalDate.EPOCH, List.of());

  Standing {
    places = List.copyOf(places);
  }

  Standing after(MilestoneEvent event) {
    return switch (event) {
      case MilestoneRegistered e -> new Standing(e.key(), e.marking(), edition, placedOn, places);
      case MilestoneClassified e -> new Standing(key, e.to(), edition, placedOn, places);
      case MilestonePlanned e -> placed(e.edition(), e.effective(), e.plan().placements());
      case MilestonePlaced e -> placed(e.edition(), e.effective(), e.to());
      case MilestoneReworded _, MilestoneRescheduled _, MilestoneNeedsStated _ -> this;
      case MilestoneTrlSet _, MilestoneKpiSet _, MilestoneOwnerAssigned _ -> this;
      case ProgressReported _, ReportCorrected _, ReportConfirmed _, ReportReturned _ -> this;
      case MilestoneAchieved _, MilestoneDropped _, MilestoneReopened _ -> this;
    };
  }

  /** A placement that is told late does not overrule a later one. */
  private Standing placed(int in, Effective effective, List<Placement> placements) {
    if (in < edition || (in == edition && effective.day().isBefore(placedOn))) return this;
    return new Standing(key, marking, in, effective.day(), codes(placements.stream()));
  }

  static List<String> codes(Stream<Placement> placements) {
    return placements.map(Placement::place).distinct().toList();
  }
}
