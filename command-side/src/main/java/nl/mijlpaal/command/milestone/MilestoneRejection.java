package nl.mijlpaal.command.milestone;

import java.time.LocalDate;
import nl.mijlpaal.command.deciding.Rejection;

/** Why a milestone refuses. */
public sealed interface MilestoneRejection extends Rejection {

  @Override
  default Sort sort() {
    return switch (this) {
      case UnknownPlace _,
          UnknownPlate _,
          NothingSaid _,
          PlacedTwice _,
          LastPlacement _,
          NotYetThere _,
          AlwaysToday _ ->
          Sort.RULE;
      case AlreadyPlanned _,
          KeyTaken _,
          NotPlannedIn _,
          AlreadyAchieved _,
          AlreadyDropped _,
          StillOpen _,
          ReportKeyTaken _,
          AlreadyReturned _,
          NotPlaced _ ->
          Sort.STATE;
      case UnknownReport _ -> Sort.UNKNOWN;
      case LeadOnly _ -> Sort.FORBIDDEN;
    };
  }

  record AlreadyPlanned(int edition) implements MilestoneRejection {}

  record KeyTaken(String key) implements MilestoneRejection {}

  record NotPlannedIn(int edition) implements MilestoneRejection {}

  /** It did not exist yet, or had no plan yet, on the day that the command is about. */
  record NotYetThere(LocalDate day) implements MilestoneRejection {}

  record UnknownPlace(String place, int edition) implements MilestoneRejection {}

  record UnknownPlate(String place, String plate) implements MilestoneRejection {}

  record PlacedTwice(String place) implements MilestoneRejection {}

  record NotPlaced(String place) implements MilestoneRejection {}

  /** A milestone stands somewhere. */
  record LastPlacement(String place) implements MilestoneRejection {}

  record AlreadyAchieved(LocalDate on) implements MilestoneRejection {}

  record AlreadyDropped(LocalDate on) implements MilestoneRejection {}

  record StillOpen() implements MilestoneRejection {}

  /** A report says at least one thing. */
  record NothingSaid() implements MilestoneRejection {}

  record ReportKeyTaken(String reportKey) implements MilestoneRejection {}

  record UnknownReport() implements MilestoneRejection {}

  /** What was given back is to be corrected before it can be confirmed. */
  record AlreadyReturned(LocalDate on) implements MilestoneRejection {}

  /** Whether a report may count is for the lead of the area to say, not for its team. */
  record LeadOnly(String area) implements MilestoneRejection {}

  /** Classifying and reviewing take effect at once, never in the past. */
  record AlwaysToday(LocalDate today) implements MilestoneRejection {}
}
