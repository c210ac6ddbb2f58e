package nl.mijlpaal.contract;

import java.util.List;
import java.util.UUID;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a milestone. Where a value changes, {@code from} is what stood for the
 * effective day when the change was decided, and {@code to} is what stands from that day on.
 */
public sealed interface MilestoneEvent extends DomainEvent {

  MilestoneId milestone();

  @Override
  default String aggregateId() {
    return milestone().toString();
  }

  /** The milestone exists: what belongs to itself, whatever an edition plans for it. */
  @Wire(name = "milestone.registered")
  record MilestoneRegistered(
      MilestoneId milestone,
      String key,
      Kind kind,
      @Nullable Pillar pillar,
      @Nullable String owner,
      Marking marking,
      Effective effective)
      implements MilestoneEvent {}

  /** An edition fixed a plan for it. */
  @Wire(name = "milestone.planned")
  record MilestonePlanned(MilestoneId milestone, int edition, Plan plan, Effective effective)
      implements MilestoneEvent {}

  /** The edition says it in other words. */
  @Wire(name = "milestone.reworded")
  record MilestoneReworded(
      MilestoneId milestone, int edition, String from, String to, Effective effective)
      implements MilestoneEvent {}

  /** The edition wants it at another moment. */
  @Wire(name = "milestone.rescheduled")
  record MilestoneRescheduled(
      MilestoneId milestone, int edition, Target from, Target to, Effective effective)
      implements MilestoneEvent {}

  /** It stands at these places now, the first leading. */
  @Wire(name = "milestone.placed")
  record MilestonePlaced(
      MilestoneId milestone,
      int edition,
      List<Placement> from,
      List<Placement> to,
      Effective effective)
      implements MilestoneEvent {
    public MilestonePlaced {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  /** What it needs, as far as the source says, is this now. */
  @Wire(name = "milestone.needs-stated")
  record MilestoneNeedsStated(
      MilestoneId milestone, int edition, Needs from, Needs to, Effective effective)
      implements MilestoneEvent {}

  /** From where to where its technology should ripen. */
  @Wire(name = "milestone.trl-set")
  record MilestoneTrlSet(
      MilestoneId milestone,
      int edition,
      @Nullable TrlRange from,
      @Nullable TrlRange to,
      Effective effective)
      implements MilestoneEvent {}

  /** How it is measured, in words. */
  @Wire(name = "milestone.kpi-set")
  record MilestoneKpiSet(
      MilestoneId milestone,
      int edition,
      @Nullable String from,
      @Nullable String to,
      Effective effective)
      implements MilestoneEvent {}

  /** An organisation or role answers for it; never a person. */
  @Wire(name = "milestone.owner-assigned")
  record MilestoneOwnerAssigned(
      MilestoneId milestone, @Nullable String from, @Nullable String to, Effective effective)
      implements MilestoneEvent {}

  /** Who may know it, and which of its fields are kept closer. */
  @Wire(name = "milestone.classified")
  record MilestoneClassified(MilestoneId milestone, Marking from, Marking to, Effective effective)
      implements MilestoneEvent {}

  /**
   * A team told how it goes about the effective day.
   *
   * @param reportKey how the sender of a file knows the report; unique within the milestone
   * @param previousStatus the status that counted for that day before
   * @param previousForecast the forecast that counted for that day before
   */
  @Wire(name = "milestone.progress-reported")
  record ProgressReported(
      MilestoneId milestone,
      UUID report,
      @Nullable String reportKey,
      Report said,
      @Nullable Status previousStatus,
      @Nullable Target previousForecast,
      Effective effective)
      implements MilestoneEvent {}

  /** A report was wrong: from here on this is what it says, about the day named here. */
  @Wire(name = "milestone.report-corrected")
  record ReportCorrected(
      MilestoneId milestone, UUID report, Report from, Report to, Effective effective)
      implements MilestoneEvent {}

  /**
   * The lead of the area agrees with what a report says, until it is corrected.
   *
   * @param about the day that the report is about
   */
  @Wire(name = "milestone.report-confirmed")
  record ReportConfirmed(MilestoneId milestone, UUID report, Effective about, Effective effective)
      implements MilestoneEvent {}

  /**
   * The lead of the area gives a report back, with a remark as the reason: it counts no more, until
   * it is corrected.
   *
   * @param about the day that the report is about
   * @param previousStatus the status that counted until then
   * @param status the status that counts without the report
   * @param previousForecast the forecast that counted until then
   * @param forecast the forecast that counts without the report
   */
  @Wire(name = "milestone.report-returned")
  record ReportReturned(
      MilestoneId milestone,
      UUID report,
      Effective about,
      @Nullable Status previousStatus,
      @Nullable Status status,
      @Nullable Target previousForecast,
      @Nullable Target forecast,
      Effective effective)
      implements MilestoneEvent {}

  /** It became true; the evidence is a text or what the text points to. */
  @Wire(name = "milestone.achieved")
  record MilestoneAchieved(MilestoneId milestone, @Nullable TextRef evidence, Effective effective)
      implements MilestoneEvent {}

  /** It is wanted no more. */
  @Wire(name = "milestone.dropped")
  record MilestoneDropped(MilestoneId milestone, Effective effective) implements MilestoneEvent {}

  /** An achievement or a drop did not hold: it is open again. */
  @Wire(name = "milestone.reopened")
  record MilestoneReopened(MilestoneId milestone, Effective effective) implements MilestoneEvent {}
}
