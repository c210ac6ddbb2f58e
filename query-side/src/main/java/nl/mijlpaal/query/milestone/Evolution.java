package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
import nl.mijlpaal.contract.MilestoneEvent.ReportCorrected;
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
          m.with(new Identity(e.key(), e.kind(), e.pillar()), e.owner(), e.marking());
      case MilestonePlanned e ->
          planned(m, e.edition(), new EditionPlan(e.plan(), fact.source()), day);
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
      case MilestoneOwnerAssigned e -> m.ownedBy(e.to());
      case MilestoneClassified e -> m.marked(e.to());
      case ProgressReported e -> reported(m, fact, e.said());
      case ReportCorrected e -> reported(m, fact, e.to());
      case MilestoneAchieved _ -> m.living(new Life(Life.Phase.ACHIEVED, day));
      case MilestoneDropped _ -> m.living(new Life(Life.Phase.DROPPED, day));
      case MilestoneReopened _ -> m.living(Life.OPEN);
      case MilestoneTakenIn e -> m.scoped(with(m.scopes(), e.edition()));
      case MilestoneLeftOut e -> m.scoped(without(m.scopes(), e.edition()));
      case DependencyAdded e -> m.dependent(with(m.dependsOn(), e.needs().toString()));
      case DependencyRemoved e -> m.dependent(without(m.dependsOn(), e.needs().toString()));
      case EditionOpened _ -> m;
      case RoadmapEvent _ -> m;
    };
  }

  private static MilestoneState planned(
      MilestoneState m, int edition, EditionPlan plan, LocalDate day) {
    var all = new TreeMap<>(m.plans());
    var before = all.floorEntry(edition);
    all.put(edition, plan);
    var to = plan.plan().target();
    var moves = m.moves().and(before != null && moved(before.getValue().plan().target(), to), day);
    return m.planned(all, m.original() == null ? to : m.original(), moves);
  }

  /**
   * A change to a plan that is only made on a later day says nothing: that plan will say it all.
   */
  private static MilestoneState changed(
      MilestoneState m, LocalDate day, int edition, UnaryOperator<Plan> change) {
    var plan = m.plans().get(edition);
    return plan == null ? m : planned(m, edition, plan.with(change), day);
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
    if (expected == null) return m.reported(fact.day(), stated, m.forecast(), m.moves());
    var stood = m.forecast() == null ? m.target() : m.forecast();
    var moves = m.moves().and(moved(stood, expected), fact.day());
    return m.reported(fact.day(), stated, expected, moves);
  }

  private static boolean moved(@Nullable Target from, Target to) {
    return from != null && to.slipFrom(from).moved();
  }

  private static <T extends Comparable<T>> SortedSet<T> with(SortedSet<T> set, T one) {
    var grown = new TreeSet<>(set);
    grown.add(one);
    return grown;
  }

  private static <T extends Comparable<T>> SortedSet<T> without(SortedSet<T> set, T one) {
    var rest = new TreeSet<>(set);
    rest.remove(one);
    return rest;
  }

  private Evolution() {}
}
