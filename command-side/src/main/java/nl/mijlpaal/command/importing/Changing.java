package nl.mijlpaal.command.importing;

import java.util.List;
import java.util.Objects;
import nl.mijlpaal.command.dependency.DependencyCommand.AddDependency;
import nl.mijlpaal.command.dependency.DependencyCommand.RemoveDependency;
import nl.mijlpaal.command.edition.EditionCommand.LeaveOut;
import nl.mijlpaal.command.edition.EditionCommand.TakeIn;
import nl.mijlpaal.command.importing.RowForm.Asked;
import nl.mijlpaal.command.importing.Standing.Found;
import nl.mijlpaal.command.milestone.MilestoneCommand.AssignOwner;
import nl.mijlpaal.command.milestone.MilestoneCommand.ClassifyMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.RescheduleMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.RewordMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.SetKpi;
import nl.mijlpaal.command.milestone.MilestoneCommand.SetTrl;
import nl.mijlpaal.command.milestone.MilestoneCommand.StateNeeds;
import nl.mijlpaal.command.milestone.MilestoneRejection.NotYetThere;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Plan;
import nl.mijlpaal.contract.target.Precision;

/** What differs between a row and a milestone that exists, as commands. */
final class Changing {
  private final Steps steps;
  private final RowForm form;
  private final Asked asked;
  private final Standing standing;
  private final Found found;
  private final Effective effective;

  Changing(Steps steps, RowForm form, Standing standing, Found found) {
    this.steps = steps;
    this.form = form;
    this.asked = form.asked();
    this.standing = standing;
    this.found = found;
    this.effective = form.ground().effective();
  }

  void find() {
    forGood();
    owner();
    classification();
    var edition = standing.edition();
    if (edition != null) {
      plan(edition);
      scope(edition);
    } else if (asked.plans() || asked.inScope().isFilled()) {
      steps.refuse(Column.EDITION, new ImportRejection.NoEdition());
    }
    if (asked.dependsOn().isFilled()) dependencies();
  }

  private void forGood() {
    var m = found.state();
    if (asked.kind().isFilled() && asked.kind().over(null) != m.kind())
      steps.refuse(Column.KIND, new ImportRejection.NotChangeable(Column.KIND.toString()));
    if (asked.pillar().isFilled() && asked.pillar().over(null) != m.pillar())
      steps.refuse(Column.PILLAR, new ImportRejection.NotChangeable(Column.PILLAR.toString()));
  }

  private void owner() {
    if (!asked.owner().isFilled()) return;
    var before = found.state().owner().on(effective.day());
    var to = asked.owner().over(null);
    if (before.isEmpty()) steps.refuse(Column.EFFECTIVE, new NotYetThere(effective.day()));
    else if (!Objects.equals(before.get().orElse(null), to))
      steps.add(
          new Step(
              Column.OWNER, new AssignOwner(found.id(), to, effective), before.get().isEmpty()));
  }

  /** Classifying takes effect at once, whatever the row's day. */
  private void classification() {
    var before = found.state().marking();
    var to = asked.classification().over(before);
    if (to != null && !to.equals(before))
      steps.changes(
          Column.CLASSIFICATION,
          new ClassifyMilestone(found.id(), to, Effective.on(standing.today())));
  }

  private void plan(int edition) {
    if (!asked.plans()) return;
    var plans = found.state().plans().get(edition);
    if (plans == null) {
      Planning.intoEdition(steps, found.id(), edition, form, effective);
      return;
    }
    plans
        .on(effective.day())
        .ifPresentOrElse(
            plan -> plan(edition, plan),
            () -> steps.refuse(Column.EFFECTIVE, new NotYetThere(effective.day())));
  }

  private void plan(int edition, Plan plan) {
    var title = asked.title().over(plan.title());
    if (title != null && !title.equals(plan.title()))
      steps.changes(Column.TITLE, new RewordMilestone(found.id(), edition, title, effective));
    target(edition, plan);
    var placements = asked.placements().over(plan.placements());
    if (placements != null && !placements.equals(plan.placements()))
      new Placings(found.id(), edition, effective)
          .from(plan.placements(), placements)
          .forEach(command -> steps.changes(Column.PLACEMENTS, command));
    needs(edition, plan.needs());
    var trl = asked.trl().over(plan.trl());
    if (!Objects.equals(trl, plan.trl()))
      steps.add(
          new Step(
              Column.TRL, new SetTrl(found.id(), edition, trl, effective), plan.trl() == null));
    var kpi = asked.kpi().over(plan.kpi());
    if (!Objects.equals(kpi, plan.kpi()))
      steps.add(
          new Step(
              Column.KPI, new SetKpi(found.id(), edition, kpi, effective), plan.kpi() == null));
  }

  private void target(int edition, Plan plan) {
    var to = asked.target().over(plan.target());
    if (to == null || to.equals(plan.target())) return;
    if (form.ground().reason() == null) steps.missing(Column.REASON);
    steps.add(
        new Step(
            Column.TARGET,
            new RescheduleMilestone(found.id(), edition, to, effective),
            plan.target().precision() == Precision.UNKNOWN));
  }

  private void needs(int edition, Needs before) {
    var amounts = asked.needs().over(before.amounts());
    var to =
        new Needs(amounts == null ? List.of() : amounts, asked.needsWords().over(before.words()));
    if (to.equals(before)) return;
    var sameAmounts = to.amounts().equals(before.amounts());
    var fills =
        (sameAmounts || before.amounts().isEmpty())
            && (Objects.equals(to.words(), before.words()) || before.words() == null);
    steps.add(
        new Step(
            sameAmounts ? Column.NEEDS_WORDS : Column.NEEDS,
            new StateNeeds(found.id(), edition, to, effective),
            fills));
  }

  private void scope(int edition) {
    var to = asked.inScope().over(found.inScope());
    if (to == null || to == found.inScope()) return;
    steps.changes(
        Column.IN_SCOPE,
        to
            ? new TakeIn(edition, found.id(), effective)
            : new LeaveOut(edition, found.id(), effective));
  }

  private void dependencies() {
    var wanted = Objects.requireNonNullElse(asked.dependsOn().over(null), List.<String>of());
    var before = found.waitsFor();
    var ledBy = found.state().leads();
    for (var key : wanted) {
      var other = standing.other(steps, key);
      if (other != null && !before.containsKey(key))
        steps.add(
            new Step(
                Column.DEPENDS_ON,
                new AddDependency(found.id(), other, ledBy, effective),
                before.isEmpty()));
    }
    before.forEach((key, other) -> {
      if (!wanted.contains(key))
        steps.changes(Column.DEPENDS_ON, new RemoveDependency(found.id(), other, ledBy, effective));
    });
  }
}
