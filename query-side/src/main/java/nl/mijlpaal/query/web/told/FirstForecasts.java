package nl.mijlpaal.query.web.told;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.asof.AsOf;
import nl.mijlpaal.query.change.Told;
import nl.mijlpaal.query.milestone.Milestones;
import nl.mijlpaal.query.milestone.TargetView;
import nl.mijlpaal.query.milestone.Viewing;
import nl.mijlpaal.query.web.frame.Visit;
import org.springframework.stereotype.Component;

/**
 * What the first forecast of a milestone is held against: before anybody forecast anything, the
 * target of the plan was what was expected.
 */
@Component
class FirstForecasts {
  private final Milestones milestones;

  FirstForecasts(Milestones milestones) {
    this.milestones = milestones;
  }

  /** By the index of the entry, the target of the plan then, as far as the visitor may know it. */
  Map<Long, Target> plans(Collection<Told> told, Visit visit) {
    var plans = new HashMap<Long, Target>();
    for (var one : told)
      if (one.event() instanceof ProgressReported report && isFirst(one))
        plan(report.milestone(), one.index() - 1, report.effective().day(), visit)
            .ifPresent(plan -> plans.put(one.index(), plan));
    return plans;
  }

  private static boolean isFirst(Told told) {
    return told.changes().stream()
        .anyMatch(change -> change.mark() == MarkedField.FORECAST && change.from() == null);
  }

  /** As known just before. */
  private Optional<Target> plan(MilestoneId milestone, long index, LocalDate day, Visit visit) {
    var before = new AsOf(index, day, day, true);
    var viewing = new Viewing(null, before, visit.caller().clearance(), visit.locale());
    return milestones
        .find(milestone.toString(), viewing)
        .flatMap(view -> Optional.ofNullable(view.target()))
        .map(TargetView::target);
  }
}
