package nl.mijlpaal.query.milestone;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.DependencyEvent;
import nl.mijlpaal.contract.EditionEvent;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Pillar;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Source;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.TrlRange;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as one caller may see it, at one point on both time axes.
 *
 * @param marks the fields that are marked higher than the whole, as far as the caller may see them
 * @param edition the edition whose plan this is
 * @param inScope false when it was reported after the adoption: shown, but outside totals
 * @param original the first planned target, beside the present one and the forecast
 * @param forecastStated whether a report said the forecast; else it is the plan's target
 * @param slip from the original target to the achievement, or else to the forecast
 * @param moved changes of target or forecast that were more than a refinement
 * @param movedOn the day of the last of those
 * @param overdue absent when the caller may not know the target
 * @param stale no report about the last quarter
 * @param lastReport the latest day that a report is about
 * @param lastReportKnown how exactly that day is known
 * @param notShown fields that the caller's clearance leaves out
 * @param revision of its own last event now; absent in answers about a fixed past
 */
public record MilestoneView(
    String id,
    String key,
    Kind kind,
    @Nullable Pillar pillar,
    @Nullable String owner,
    Classification classification,
    Map<MarkedField, Classification> marks,
    int edition,
    boolean inScope,
    String title,
    List<Placement> placements,
    @Nullable TargetView target,
    @Nullable TargetView original,
    @Nullable TargetView forecast,
    boolean forecastStated,
    @Nullable SlipView slip,
    @Nullable Integer moved,
    @Nullable LocalDate movedOn,
    Life life,
    @Nullable Status status,
    @Nullable Boolean overdue,
    boolean stale,
    @Nullable LocalDate lastReport,
    Effective.@Nullable Known lastReportKnown,
    @Nullable Needs needs,
    @Nullable TrlRange trl,
    @Nullable String kpi,
    List<String> dependsOn,
    @Nullable Source source,
    List<MarkedField> notShown,
    @Nullable Long revision) {

  MilestoneView dependingOn(List<String> visible) {
    return new MilestoneView(
        id,
        key,
        kind,
        pillar,
        owner,
        classification,
        marks,
        edition,
        inScope,
        title,
        placements,
        target,
        original,
        forecast,
        forecastStated,
        slip,
        moved,
        movedOn,
        life,
        status,
        overdue,
        stale,
        lastReport,
        lastReportKnown,
        needs,
        trl,
        kpi,
        visible,
        source,
        notShown,
        revision);
  }

  @JsonIgnore
  public Standing standing() {
    return switch (life.phase()) {
      case ACHIEVED -> Standing.ACHIEVED;
      case DROPPED -> Standing.DROPPED;
      case OPEN ->
          switch (status) {
            case null -> lastReport == null ? Standing.NOT_STATED : Standing.UNRATED;
            case ON_TRACK -> Standing.ON_TRACK;
            case AT_RISK -> Standing.AT_RISK;
            case OFF_TRACK -> Standing.OFF_TRACK;
          };
    };
  }

  /** What the last report is about, as exactly as that is known. */
  @JsonIgnore
  public @Nullable Effective reported() {
    return lastReport == null || lastReportKnown == null
        ? null
        : new Effective(lastReport, lastReportKnown);
  }

  /** The last that was reported of it: that it ended, or else a report. */
  @JsonIgnore
  public @Nullable Effective lastHeard() {
    return endedLast() ? life.end() : reported();
  }

  /** Whether the end of it is the last that was reported of it. */
  public boolean endedLast() {
    var on = life.phase() == Life.Phase.OPEN ? null : life.on();
    return on != null && (lastReport == null || !on.isBefore(lastReport));
  }

  /** The aggregates that it is told from, besides its edition's roadmap. */
  public Stream<String> aggregates() {
    return Stream.of(id, EditionEvent.idOf(edition), DependencyEvent.ID);
  }

  /** Its id without the type in front. */
  public UUID uuid() {
    return UUID.fromString(id.substring("milestone:".length()));
  }
}
