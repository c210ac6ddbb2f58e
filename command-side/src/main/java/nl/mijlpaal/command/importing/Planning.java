package nl.mijlpaal.command.importing;

import java.util.List;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.deciding.Role;
import nl.mijlpaal.command.dependency.DependencyCommand.AddDependency;
import nl.mijlpaal.command.edition.EditionCommand.TakeIn;
import nl.mijlpaal.command.importing.RowForm.Asked;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanIntoEdition;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanMilestone;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Plan;
import org.jspecify.annotations.Nullable;

/** A plan where there was none: for a new milestone, or in an edition that had none for it. */
final class Planning {

  /** Whether a row with an unknown key means to plan it. */
  static boolean meant(Asked asked) {
    return asked.kind().isFilled() || asked.plans();
  }

  static void anew(Steps steps, MilestoneId id, RowForm form, Standing standing, Actor actor) {
    var asked = form.asked();
    var edition = standing.edition();
    var kind = asked.kind().over(null);
    var marking = asked.classification().over(Marking.of(Classification.OPENBAAR));
    var plan = plan(steps, asked);
    if (kind == null) steps.missing(Column.KIND);
    if (edition == null) steps.refuse(Column.EDITION, new ImportRejection.NoEdition());
    if (kind == null || edition == null || plan == null || marking == null) return;
    var effective = form.ground().effective();
    var owner = asked.owner().over(null);
    var pillar = asked.pillar().over(null);
    steps.fills(
        Column.KEY,
        new PlanMilestone(id, form.key(), kind, pillar, owner, marking, edition, plan, effective));
    var byDefault = actor.is(Role.STRATEGY_OFFICE);
    if (Boolean.TRUE.equals(asked.inScope().over(byDefault)))
      steps.fills(Column.IN_SCOPE, new TakeIn(edition, id, effective));
    waitsFor(steps, id, asked, standing, leads(plan.placements()), effective);
  }

  static void intoEdition(
      Steps steps, MilestoneId id, int edition, RowForm form, Effective effective) {
    var plan = plan(steps, form.asked());
    if (plan != null)
      steps.fills(Column.EDITION, new PlanIntoEdition(id, edition, plan, effective));
  }

  private static @Nullable Plan plan(Steps steps, Asked asked) {
    var title = asked.title().over(null);
    var target = asked.target().over(null);
    var placements = asked.placements().over(null);
    if (title == null) steps.missing(Column.TITLE);
    if (target == null) steps.missing(Column.TARGET);
    if (placements == null) steps.missing(Column.PLACEMENTS);
    if (title == null || target == null || placements == null) return null;
    var amounts = asked.needs().over(null);
    var needs = new Needs(amounts == null ? List.of() : amounts, asked.needsWords().over(null));
    return new Plan(
        title, target, placements, needs, asked.trl().over(null), asked.kpi().over(null));
  }

  private static void waitsFor(
      Steps steps,
      MilestoneId id,
      Asked asked,
      Standing standing,
      @Nullable String ledBy,
      Effective effective) {
    var keys = asked.dependsOn().over(null);
    if (keys == null) return;
    for (var key : keys) {
      var other = standing.other(steps, key);
      if (other != null)
        steps.fills(Column.DEPENDS_ON, new AddDependency(id, other, ledBy, effective));
    }
  }

  private static @Nullable String leads(List<Placement> placements) {
    return placements.isEmpty() ? null : placements.getFirst().place();
  }

  private Planning() {}
}
