package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import nl.mijlpaal.contract.DependencyEvent.DependencyAdded;
import nl.mijlpaal.contract.DependencyEvent.DependencyRemoved;
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
import nl.mijlpaal.contract.Plan;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.RoadmapEvent;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/** The fold: what each fact changes, when facts come in the order in which they count. */
final class Evolution {

  static MilestoneState evolve(MilestoneState m, Fact fact) {
    var day = fact.day();
    return switch (fact.event()) {
      case MilestoneRegistered e ->
          m.profiled(p ->
                  p.registered(new Identity(e.key(), e.kind(), e.pillar()), e.owner(), e.marking()))
              .living(Life.OPEN);
      case MilestonePlanned e ->
          planned(m, day, e.edition(), new EditionPlan(e.plan(), fact.source()));
      case MilestoneReworded e -> changed(m, day, e.edition(), plan -> title(plan, e.to()));
      case MilestoneRescheduled e -> changed(m, day, e.edition(), plan -> target(plan, e.to()));
      case MilestonePlaced e ->
          changed(
              m,
              day,
              e.edition(),
              p -> new Plan(p.title(), p.target(), e.to(), p.needs(), p.trl(), p.kpi()));
      case MilestoneNeedsStated e ->
          changed(
              m,
              day,
              e.edition(),
              p -> new Plan(p.title(), p.target(), p.placements(), e.to(), p.trl(), p.kpi()));
      case MilestoneTrlSet e ->
          changed(
              m,
              day,
              e.edition(),
              p -> new Plan(p.title(), p.target(), p.placements(), p.needs(), e.to(), p.kpi()));
      case MilestoneKpiSet e ->
          changed(
              m,
              day,
              e.edition(),
              p -> new Plan(p.title(), p.target(), p.placements(), p.needs(), p.trl(), e.to()));
      case MilestoneOwnerAssigned e -> m.profiled(p -> p.ownedBy(e.to()));
      case MilestoneClassified e -> m.profiled(p -> p.marked(e.to()));
      case ProgressReported e -> reported(m, fact, e.said());
      case ReportCorrected e -> reported(m, fact, e.to());
      // What a report said goes on counting, or does no more: the past is folded without it.
      case ReportConfirmed _, ReportReturned _ -> m;
      case MilestoneAchieved _ ->
          m.living(Life.ended(Life.Phase.ACHIEVED, fact.event().effective()));
      case MilestoneDropped _ -> m.living(Life.ended(Life.Phase.DROPPED, fact.event().effective()));
      case MilestoneReopened _ -> m.living(Life.OPEN);
      case MilestoneTakenIn e -> m.profiled(p -> p.scoped(set -> with(set, e.edition())));
      case MilestoneLeftOut e -> m.profiled(p -> p.scoped(set -> without(set, e.edition())));
      case DependencyAdded e ->
          m.profiled(p -> p.dependent(set -> with(set, e.needs().toString())));
      case DependencyRemoved e ->
          m.profiled(p -> p.dependent(set -> without(set, e.needs().toString())));
      case EditionOpened _ -> m;
      case RoadmapEvent _ -> m;
    };
  }

  private static MilestoneState planned(
      MilestoneState m, LocalDate day, int edition, EditionPlan plan) {
    var profile = m.profile().value();
    var before = profile.plans().headMap(edition + 1).lastEntry();
    var stood = before == null ? null : before.getValue().value().plan().target();
    var moves = m.moves().and(moved(stood, plan.plan().target()), day);
    return m.profiled(profile.planned(edition, plan), moves);
  }

  /**
   * A change to a plan that is only made on a later day says nothing: that plan will say it all.
   */
  private static MilestoneState changed(
      MilestoneState m, LocalDate day, int edition, UnaryOperator<Plan> change) {
    var plan = m.profile().value().plans().get(edition);
    return plan == null ? m : planned(m, day, edition, plan.value().with(change));
  }

  private static Plan title(Plan p, String title) {
    return new Plan(title, p.target(), p.placements(), p.needs(), p.trl(), p.kpi());
  }

  private static Plan target(Plan p, Target target) {
    return new Plan(p.title(), target, p.placements(), p.needs(), p.trl(), p.kpi());
  }

  private static MilestoneState reported(MilestoneState m, Fact fact, Report said) {
    var stated = said.status() == null ? m.status() : said.status();
    var expected = said.forecast();
    var about = fact.event().effective();
    if (expected == null) return m.reported(about, stated, m.forecast(), m.moves());
    var forecast = m.forecast();
    var stood = forecast == null ? m.profile().value().target() : forecast.value();
    var moves = m.moves().and(moved(stood, expected), fact.day());
    return m.reported(about, stated, Part.of(expected), moves);
  }

  private static boolean moved(@Nullable Target from, Target to) {
    return from != null && to.slipFrom(from).moved();
  }

  private static <T> SortedSet<T> with(SortedSet<T> set, T one) {
    set.add(one);
    return set;
  }

  private static <T> SortedSet<T> without(SortedSet<T> set, T one) {
    set.remove(one);
    return set;
  }

  private Evolution() {}
}
