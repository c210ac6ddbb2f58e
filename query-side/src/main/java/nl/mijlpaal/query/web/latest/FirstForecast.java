package nl.mijlpaal.query.web.latest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.asof.AsOf;
import nl.mijlpaal.query.change.FieldChange;
import nl.mijlpaal.query.change.Told;
import nl.mijlpaal.query.milestone.Milestones;
import nl.mijlpaal.query.milestone.TargetView;
import nl.mijlpaal.query.milestone.Viewing;
import nl.mijlpaal.query.web.frame.Visit;
import org.springframework.stereotype.Component;

/**
 * The first forecast of a milestone says how far it lies from the plan: before anybody forecast
 * anything, the target of the plan was what was expected.
 */
@Component
class FirstForecast {
  private final Milestones milestones;

  FirstForecast(Milestones milestones) {
    this.milestones = milestones;
  }

  Told told(Told told, Visit visit) {
    if (!(told.event() instanceof ProgressReported report)) return told;
    var changes =
        told.changes().stream().map(change -> compared(change, told, report, visit)).toList();
    return changes.equals(told.changes()) ? told : with(changes, told);
  }

  private FieldChange compared(
      FieldChange change, Told told, ProgressReported report, Visit visit) {
    if (change.mark() != MarkedField.FORECAST || change.from() != null) return change;
    return planned(report.milestone(), told.index() - 1, report.effective().day(), visit)
        .map(plan -> new FieldChange(change.field(), change.mark(), plan, change.to()))
        .orElse(change);
  }

  /** As known just before, as far as the visitor may know it. */
  private Optional<Target> planned(MilestoneId milestone, long index, LocalDate day, Visit visit) {
    var before = new AsOf(index, day, day, true);
    var viewing = new Viewing(null, before, visit.caller().clearance(), visit.locale());
    return milestones
        .find(milestone.toString(), viewing)
        .flatMap(view -> Optional.ofNullable(view.target()))
        .flatMap(FirstForecast::target);
  }

  /** The days of a calendar term are not in what is shown, so it cannot be compared again. */
  private static Optional<Target> target(TargetView shown) {
    return shown.precision() == Precision.TERM
        ? Optional.empty()
        : Optional.of(
            new Target(
                shown.value(), shown.precision(), shown.qualifier(), shown.words(), null, null));
  }

  private static Told with(List<FieldChange> changes, Told told) {
    return new Told(
        told.index(),
        told.aggregateId(),
        told.name(),
        told.version(),
        told.decidedAt(),
        told.recordedAt(),
        told.metadata(),
        told.event(),
        changes,
        told.whole(),
        told.reason());
  }
}
