package nl.mijlpaal.command.milestone;

import static nl.mijlpaal.command.milestone.Facts.ACHIEVED_IN_MARCH;
import static nl.mijlpaal.command.milestone.Facts.EARLY_2028;
import static nl.mijlpaal.command.milestone.Facts.FEBRUARY;
import static nl.mijlpaal.command.milestone.Facts.FIRST_HALF_OF_2027;
import static nl.mijlpaal.command.milestone.Facts.FOURTH_OF_APRIL;
import static nl.mijlpaal.command.milestone.Facts.JUNE;
import static nl.mijlpaal.command.milestone.Facts.MARCH;
import static nl.mijlpaal.command.milestone.Facts.ON_SENSORS;
import static nl.mijlpaal.command.milestone.Facts.ON_SPACE;
import static nl.mijlpaal.command.milestone.Facts.PAMI;
import static nl.mijlpaal.command.milestone.Facts.PLANNED;
import static nl.mijlpaal.command.milestone.Facts.REGISTERED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.mijlpaal.command.deciding.Circumstances;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlaceMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.RescheduleMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.RewordMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.SetTrl;
import nl.mijlpaal.command.milestone.MilestoneCommand.StateNeeds;
import nl.mijlpaal.command.milestone.MilestoneCommand.UnplaceMilestone;
import nl.mijlpaal.command.milestone.MilestoneRejection.AlreadyAchieved;
import nl.mijlpaal.command.milestone.MilestoneRejection.LastPlacement;
import nl.mijlpaal.command.milestone.MilestoneRejection.NotPlaced;
import nl.mijlpaal.command.milestone.MilestoneRejection.NotPlannedIn;
import nl.mijlpaal.command.milestone.MilestoneRejection.NotYetThere;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneNeedsStated;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlaced;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRescheduled;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneReworded;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneTrlSet;
import nl.mijlpaal.contract.Need;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.TrlRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangePlanTest {
  private static final Given LAUNCH_IS_PLANNED = Given.past(REGISTERED, PLANNED);

  @Test
  void a_target_moves_and_remembers_where_from() {
    LAUNCH_IS_PLANNED
        .when(new RescheduleMilestone(PAMI, 2025, EARLY_2028, JUNE))
        .then(new MilestoneRescheduled(PAMI, 2025, FIRST_HALF_OF_2027, EARLY_2028, JUNE));
  }

  @Test
  void moving_to_the_same_moment_changes_nothing() {
    LAUNCH_IS_PLANNED
        .when(new RescheduleMilestone(PAMI, 2025, FIRST_HALF_OF_2027, JUNE))
        .thenNothing();
  }

  @Test
  void an_achieved_milestone_stays_where_it_is() {
    Given.past(REGISTERED, PLANNED, ACHIEVED_IN_MARCH)
        .when(new RescheduleMilestone(PAMI, 2025, EARLY_2028, MARCH))
        .thenRefused(new AlreadyAchieved(MARCH.day()));
  }

  @Test
  void it_could_still_move_on_a_day_before_it_was_achieved() {
    Given.past(REGISTERED, PLANNED, ACHIEVED_IN_MARCH)
        .when(new RescheduleMilestone(PAMI, 2025, EARLY_2028, FEBRUARY))
        .then(new MilestoneRescheduled(PAMI, 2025, FIRST_HALF_OF_2027, EARLY_2028, FEBRUARY));
  }

  @Test
  void a_late_change_is_compared_with_what_stood_on_its_own_day() {
    var moved = new MilestoneRescheduled(PAMI, 2025, FIRST_HALF_OF_2027, EARLY_2028, FEBRUARY);
    Given.past(REGISTERED, PLANNED, moved)
        .when(new RescheduleMilestone(PAMI, 2025, EARLY_2028, JUNE))
        .then(new MilestoneRescheduled(PAMI, 2025, FIRST_HALF_OF_2027, EARLY_2028, JUNE));
  }

  @Test
  void nothing_changes_before_it_was_planned() {
    var before = LocalDate.of(2025, 1, 1);
    LAUNCH_IS_PLANNED
        .when(new RewordMilestone(PAMI, 2025, "Anders", Effective.on(before)))
        .thenRefused(new NotYetThere(before));
  }

  @Test
  void an_edition_without_a_plan_has_nothing_to_change() {
    var open2026 =
        new Given(
            LAUNCH_IS_PLANNED.state(),
            new Circumstances(
                Given.SPACE_TEAM, Given.TODAY, LAUNCH_IS_PLANNED.at().places(), Set.of(2026)));
    open2026
        .when(new RewordMilestone(PAMI, 2026, "Anders", JUNE))
        .thenRefused(new NotPlannedIn(2026));
  }

  @Test
  void a_title_is_reworded() {
    LAUNCH_IS_PLANNED
        .when(new RewordMilestone(PAMI, 2025, "Lancering van PAMI-1", JUNE))
        .then(new MilestoneReworded(PAMI, 2025, "Lancering PAMI-1", "Lancering van PAMI-1", JUNE));
  }

  @Test
  void a_second_placement_does_not_lead() {
    LAUNCH_IS_PLANNED
        .when(new PlaceMilestone(PAMI, 2025, "sensoren", null, List.of(), false, JUNE))
        .then(
            new MilestonePlaced(
                PAMI, 2025, List.of(ON_SPACE), List.of(ON_SPACE, ON_SENSORS), JUNE));
  }

  @Test
  void a_placement_can_take_the_lead() {
    LAUNCH_IS_PLANNED
        .when(new PlaceMilestone(PAMI, 2025, "sensoren", null, List.of(), true, JUNE))
        .then(
            new MilestonePlaced(
                PAMI, 2025, List.of(ON_SPACE), List.of(ON_SENSORS, ON_SPACE), JUNE));
  }

  @Test
  void the_last_placement_stays() {
    LAUNCH_IS_PLANNED
        .when(new UnplaceMilestone(PAMI, 2025, "ruimtetechnologie", JUNE))
        .thenRefused(new LastPlacement("ruimtetechnologie"));
  }

  @Test
  void it_leaves_no_place_where_it_does_not_stand() {
    LAUNCH_IS_PLANNED
        .when(new UnplaceMilestone(PAMI, 2025, "quantum", JUNE))
        .thenRefused(new NotPlaced("quantum"));
  }

  @Test
  void needs_are_stated_as_the_source_gives_them() {
    var needs = new Needs(List.of(new Need(Need.Spread.NOT_SPREAD, null, 5)), "€ 5");
    LAUNCH_IS_PLANNED
        .when(new StateNeeds(PAMI, 2025, needs, JUNE))
        .then(new MilestoneNeedsStated(PAMI, 2025, Needs.UNKNOWN, needs, JUNE));
  }

  @Test
  void a_readiness_range_is_set_once() {
    var sixToNine = new TrlRange(6, 9);
    var set = new MilestoneTrlSet(PAMI, 2025, null, sixToNine, FOURTH_OF_APRIL);
    LAUNCH_IS_PLANNED.when(new SetTrl(PAMI, 2025, sixToNine, FOURTH_OF_APRIL)).then(set);
    Given.past(REGISTERED, PLANNED, set)
        .when(new SetTrl(PAMI, 2025, sixToNine, JUNE))
        .thenNothing();
  }
}
