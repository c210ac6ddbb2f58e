package nl.mijlpaal.query.texts;

import java.util.Objects;
import java.util.stream.Stream;
import nl.mijlpaal.contract.DependencyEvent;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.EditionEvent;
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
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.RoadmapEvent.AmbitionDescribed;
import nl.mijlpaal.contract.RoadmapEvent.HungUnderPlan;
import nl.mijlpaal.contract.RoadmapEvent.PlateNamed;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.query.consuming.Received;
import org.jspecify.annotations.Nullable;

/** The texts that an entry names. */
final class TextRefs {

  static Stream<TextRef> of(Received received) {
    return Stream.concat(present(received.metadata().reason()), of(received.event()));
  }

  private static Stream<TextRef> of(DomainEvent event) {
    return switch (event) {
      case MilestoneEvent e -> of(e);
      case AmbitionDescribed e -> present(e.from(), e.to());
      case PlateNamed _, HungUnderPlan _ -> Stream.empty();
      case EditionEvent _, DependencyEvent _ -> Stream.empty();
    };
  }

  private static Stream<TextRef> of(MilestoneEvent event) {
    return switch (event) {
      case ProgressReported e -> of(e.said());
      case ReportCorrected e -> Stream.concat(of(e.from()), of(e.to()));
      case MilestoneAchieved e -> present(e.evidence());
      case ReportConfirmed _, ReportReturned _ -> Stream.empty();
      case MilestoneRegistered _, MilestonePlanned _, MilestonePlaced _ -> Stream.empty();
      case MilestoneReworded _, MilestoneRescheduled _, MilestoneNeedsStated _ -> Stream.empty();
      case MilestoneTrlSet _, MilestoneKpiSet _, MilestoneOwnerAssigned _ -> Stream.empty();
      case MilestoneClassified _, MilestoneDropped _, MilestoneReopened _ -> Stream.empty();
    };
  }

  private static Stream<TextRef> of(Report report) {
    var impediment = report.impediment();
    return present(
        report.narrative(),
        report.evidence(),
        impediment == null ? null : impediment.decisionAsked());
  }

  private static Stream<TextRef> present(@Nullable TextRef... refs) {
    return Stream.of(refs).filter(Objects::nonNull);
  }

  private TextRefs() {}
}
