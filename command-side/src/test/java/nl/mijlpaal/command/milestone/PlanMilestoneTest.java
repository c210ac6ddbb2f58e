package nl.mijlpaal.command.milestone;

import static nl.mijlpaal.command.milestone.Facts.FOURTH_OF_APRIL;
import static nl.mijlpaal.command.milestone.Facts.LAUNCH;
import static nl.mijlpaal.command.milestone.Facts.ON_SPACE;
import static nl.mijlpaal.command.milestone.Facts.PAMI;
import static nl.mijlpaal.command.milestone.Facts.PLANNED;
import static nl.mijlpaal.command.milestone.Facts.REGISTERED;
import static nl.mijlpaal.command.milestone.Given.AUDITOR;
import static nl.mijlpaal.command.milestone.Given.QUANTUM_TEAM;
import static nl.mijlpaal.command.milestone.Given.STRATEGY_OFFICE;
import static nl.mijlpaal.command.milestone.Given.TODAY;

import java.util.List;
import nl.mijlpaal.command.deciding.GeneralRejection.EditionNotOpen;
import nl.mijlpaal.command.deciding.GeneralRejection.InTheFuture;
import nl.mijlpaal.command.deciding.GeneralRejection.LedByAnotherArea;
import nl.mijlpaal.command.deciding.GeneralRejection.NotAllowed;
import nl.mijlpaal.command.deciding.GeneralRejection.Unknown;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanIntoEdition;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.RewordMilestone;
import nl.mijlpaal.command.milestone.MilestoneRejection.AlreadyPlanned;
import nl.mijlpaal.command.milestone.MilestoneRejection.LastPlacement;
import nl.mijlpaal.command.milestone.MilestoneRejection.PlacedTwice;
import nl.mijlpaal.command.milestone.MilestoneRejection.UnknownPlace;
import nl.mijlpaal.command.milestone.MilestoneRejection.UnknownPlate;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Plan;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanMilestoneTest {
  private static PlanMilestone plan(Plan plan, Effective effective) {
    return new PlanMilestone(
        PAMI,
        REGISTERED.key(),
        REGISTERED.kind(),
        REGISTERED.pillar(),
        null,
        REGISTERED.marking(),
        2025,
        plan,
        effective);
  }

  private static PlanMilestone placed(Placement... placements) {
    return plan(
        new Plan(LAUNCH.title(), LAUNCH.target(), List.of(placements), LAUNCH.needs(), null, null),
        FOURTH_OF_APRIL);
  }

  @Test
  void a_new_milestone_is_registered_and_planned() {
    Given.nothing().when(plan(LAUNCH, FOURTH_OF_APRIL)).then(REGISTERED, PLANNED);
  }

  @Test
  void what_exists_is_not_planned_twice() {
    Given.past(REGISTERED, PLANNED)
        .when(plan(LAUNCH, FOURTH_OF_APRIL))
        .thenRefused(new AlreadyPlanned(2025));
  }

  @Test
  void an_edition_plans_a_milestone_once() {
    Given.past(REGISTERED, PLANNED)
        .when(new PlanIntoEdition(PAMI, 2025, LAUNCH, FOURTH_OF_APRIL))
        .thenRefused(new AlreadyPlanned(2025));
  }

  @Test
  void a_place_that_does_not_exist_leads_nothing_whoever_asks() {
    Given.nothing()
        .by(QUANTUM_TEAM)
        .when(placed(new Placement("maanreizen", null, List.of())))
        .thenRefused(new UnknownPlace("maanreizen", 2025));
  }

  @Test
  void a_plan_waits_for_an_open_edition() {
    Given.nothing()
        .noEditionOpen()
        .when(plan(LAUNCH, FOURTH_OF_APRIL))
        .thenRefused(new EditionNotOpen(2025));
  }

  @Test
  void a_team_plans_only_what_its_own_area_leads() {
    Given.nothing()
        .by(QUANTUM_TEAM)
        .when(plan(LAUNCH, FOURTH_OF_APRIL))
        .thenRefused(new LedByAnotherArea("ruimtetechnologie"));
  }

  @Test
  void the_strategy_office_plans_everywhere() {
    Given.nothing()
        .by(STRATEGY_OFFICE)
        .when(plan(LAUNCH, FOURTH_OF_APRIL))
        .then(REGISTERED, PLANNED);
  }

  @Test
  void an_auditor_writes_nothing() {
    Given.nothing().by(AUDITOR).when(plan(LAUNCH, FOURTH_OF_APRIL)).thenRefused(new NotAllowed());
  }

  @Test
  void nothing_is_true_from_tomorrow_on() {
    var tomorrow = TODAY.plusDays(1);
    Given.nothing()
        .when(plan(LAUNCH, Effective.on(tomorrow)))
        .thenRefused(new InTheFuture(tomorrow, TODAY));
  }

  @Test
  void a_place_must_exist_in_the_edition() {
    Given.nothing()
        .by(STRATEGY_OFFICE)
        .when(placed(new Placement("lasers", null, List.of())))
        .thenRefused(new UnknownPlace("lasers", 2025));
  }

  @Test
  void a_plate_must_be_one_of_the_area() {
    Given.nothing()
        .when(placed(new Placement("ruimtetechnologie", "composieten", List.of())))
        .thenRefused(new UnknownPlate("ruimtetechnologie", "composieten"));
  }

  @Test
  void a_milestone_stands_at_a_place_once() {
    Given.nothing()
        .when(placed(ON_SPACE, ON_SPACE))
        .thenRefused(new PlacedTwice("ruimtetechnologie"));
  }

  @Test
  void a_milestone_stands_somewhere() {
    Given.nothing().when(placed()).thenRefused(new LastPlacement(""));
  }

  @Test
  void what_was_never_planned_is_unknown() {
    Given.nothing()
        .when(new RewordMilestone(PAMI, 2025, "Anders", FOURTH_OF_APRIL))
        .thenRefused(new Unknown());
  }
}
