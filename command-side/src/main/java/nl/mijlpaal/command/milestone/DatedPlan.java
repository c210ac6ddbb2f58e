package nl.mijlpaal.command.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mijlpaal.command.deciding.Dated;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Plan;
import nl.mijlpaal.contract.TrlRange;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/** A plan whose every field knows from which day it holds. */
public record DatedPlan(
    Dated<String> title,
    Dated<Target> target,
    Dated<List<Placement>> placements,
    Dated<Needs> needs,
    Dated<Optional<TrlRange>> trl,
    Dated<Optional<String>> kpi) {

  static DatedPlan of(Plan plan, LocalDate day) {
    return new DatedPlan(
        Dated.<String>never().with(day, plan.title()),
        Dated.<Target>never().with(day, plan.target()),
        Dated.<List<Placement>>never().with(day, plan.placements()),
        Dated.<Needs>never().with(day, plan.needs()),
        Dated.<Optional<TrlRange>>never().with(day, Optional.ofNullable(plan.trl())),
        Dated.<Optional<String>>never().with(day, Optional.ofNullable(plan.kpi())));
  }

  /** The plan as it stands on a day; empty before its first. */
  public Optional<Plan> on(LocalDate day) {
    return title
        .on(day)
        .map(words ->
            new Plan(
                words,
                target.on(day).orElseThrow(),
                placements.on(day).orElseThrow(),
                needs.on(day).orElseThrow(),
                trl.on(day).orElseThrow().orElse(null),
                kpi.on(day).orElseThrow().orElse(null)));
  }

  DatedPlan title(LocalDate day, String to) {
    return new DatedPlan(title.with(day, to), target, placements, needs, trl, kpi);
  }

  DatedPlan target(LocalDate day, Target to) {
    return new DatedPlan(title, target.with(day, to), placements, needs, trl, kpi);
  }

  DatedPlan placements(LocalDate day, List<Placement> to) {
    return new DatedPlan(title, target, placements.with(day, to), needs, trl, kpi);
  }

  DatedPlan needs(LocalDate day, Needs to) {
    return new DatedPlan(title, target, placements, needs.with(day, to), trl, kpi);
  }

  DatedPlan trl(LocalDate day, @Nullable TrlRange to) {
    return new DatedPlan(
        title, target, placements, needs, trl.with(day, Optional.ofNullable(to)), kpi);
  }

  DatedPlan kpi(LocalDate day, @Nullable String to) {
    return new DatedPlan(
        title, target, placements, needs, trl, kpi.with(day, Optional.ofNullable(to)));
  }
}
