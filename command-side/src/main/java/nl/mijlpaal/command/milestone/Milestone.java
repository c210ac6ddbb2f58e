package nl.mijlpaal.command.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.mijlpaal.command.deciding.Dated;
import nl.mijlpaal.command.milestone.Reports.Reported;
import nl.mijlpaal.command.milestone.Reports.Verdict;
import nl.mijlpaal.contract.Kind;
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
import nl.mijlpaal.contract.Pillar;
import nl.mijlpaal.contract.Placement;
import org.jspecify.annotations.Nullable;

/** What is remembered of a milestone: only what a later decision or a file's row needs. */
public sealed interface Milestone {

  record Unplanned() implements Milestone {}

  /**
   * It exists.
   *
   * @param plans by edition
   */
  record Registered(
      String key,
      Kind kind,
      @Nullable Pillar pillar,
      LocalDate since,
      Dated<Optional<String>> owner,
      Marking marking,
      Dated<Life> life,
      Map<Integer, DatedPlan> plans,
      Reports reports)
      implements Milestone {
    public Registered {
      plans = Map.copyOf(plans);
    }

    /** The placement that leads now, in the latest edition that plans it. */
    public @Nullable String leads() {
      return plans.keySet().stream()
          .max(Integer::compare)
          .map(plans::get)
          .map(plan -> plan.placements().latest())
          .filter(placements -> !placements.isEmpty())
          .map(List::getFirst)
          .map(Placement::place)
          .orElse(null);
    }
  }

  /** Open until achieved or dropped; a reopening opens it again. */
  sealed interface Life {
    record Open() implements Life {}

    record Achieved(LocalDate on) implements Life {}

    record Dropped(LocalDate on) implements Life {}
  }

  /** The state after one event more. */
  static Milestone evolve(Milestone state, MilestoneEvent event) {
    return switch (state) {
      case Unplanned _ when event instanceof MilestoneRegistered e ->
          new Registered(
              e.key(),
              e.kind(),
              e.pillar(),
              e.effective().day(),
              Dated.<Optional<String>>never()
                  .with(e.effective().day(), Optional.ofNullable(e.owner())),
              e.marking(),
              Dated.<Life>never().with(e.effective().day(), new Life.Open()),
              Map.of(),
              Reports.NONE);
      case Unplanned _ -> throw new IllegalStateException(event + " before it was registered");
      case Registered known -> evolve(known, event);
    };
  }

  private static Registered evolve(Registered m, MilestoneEvent event) {
    var day = event.effective().day();
    return switch (event) {
      case MilestoneRegistered _ -> throw new IllegalStateException("registered twice");
      case MilestonePlanned e -> with(m, e.edition(), DatedPlan.of(e.plan(), day));
      case MilestoneReworded e -> with(m, e.edition(), plan(m, e.edition()).title(day, e.to()));
      case MilestoneRescheduled e -> with(m, e.edition(), plan(m, e.edition()).target(day, e.to()));
      case MilestonePlaced e -> with(m, e.edition(), plan(m, e.edition()).placements(day, e.to()));
      case MilestoneNeedsStated e -> with(m, e.edition(), plan(m, e.edition()).needs(day, e.to()));
      case MilestoneTrlSet e -> with(m, e.edition(), plan(m, e.edition()).trl(day, e.to()));
      case MilestoneKpiSet e -> with(m, e.edition(), plan(m, e.edition()).kpi(day, e.to()));
      case MilestoneOwnerAssigned e -> owner(m, m.owner.with(day, Optional.ofNullable(e.to())));
      case MilestoneClassified e -> marked(m, e.to());
      case ProgressReported e ->
          reports(
              m, m.reports.with(new Reported(e.report(), e.reportKey(), e.effective(), e.said())));
      case ReportCorrected e -> reports(m, m.reports.corrected(e.report(), e.effective(), e.to()));
      case ReportConfirmed e -> reports(m, m.reports.judged(e.report(), new Verdict.Confirmed()));
      case ReportReturned e -> reports(m, m.reports.judged(e.report(), new Verdict.Returned(day)));
      case MilestoneAchieved _ -> life(m, m.life.with(day, new Life.Achieved(day)));
      case MilestoneDropped _ -> life(m, m.life.with(day, new Life.Dropped(day)));
      case MilestoneReopened _ -> life(m, m.life.with(day, new Life.Open()));
    };
  }

  private static DatedPlan plan(Registered m, int edition) {
    var plan = m.plans.get(edition);
    if (plan == null) throw new IllegalStateException("no plan in " + edition);
    return plan;
  }

  private static Registered with(Registered m, int edition, DatedPlan plan) {
    var plans = new TreeMap<>(m.plans);
    plans.put(edition, plan);
    return new Registered(
        m.key, m.kind, m.pillar, m.since, m.owner, m.marking, m.life, plans, m.reports);
  }

  private static Registered owner(Registered m, Dated<Optional<String>> owner) {
    return new Registered(
        m.key, m.kind, m.pillar, m.since, owner, m.marking, m.life, m.plans, m.reports);
  }

  private static Registered marked(Registered m, Marking marking) {
    return new Registered(
        m.key, m.kind, m.pillar, m.since, m.owner, marking, m.life, m.plans, m.reports);
  }

  private static Registered life(Registered m, Dated<Life> life) {
    return new Registered(
        m.key, m.kind, m.pillar, m.since, m.owner, m.marking, life, m.plans, m.reports);
  }

  private static Registered reports(Registered m, Reports reports) {
    return new Registered(
        m.key, m.kind, m.pillar, m.since, m.owner, m.marking, m.life, m.plans, reports);
  }
}
