package nl.mijlpaal.command.accepting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mijlpaal.command.Node;
import nl.mijlpaal.command.deciding.Circumstances;
import nl.mijlpaal.command.deciding.CommandRefused;
import nl.mijlpaal.command.dependency.DependencyAggregate;
import nl.mijlpaal.command.dependency.DependencyCommand.AddDependency;
import nl.mijlpaal.command.edition.EditionAggregate;
import nl.mijlpaal.command.edition.EditionCommand.OpenEdition;
import nl.mijlpaal.command.edition.EditionCommand.TakeIn;
import nl.mijlpaal.command.milestone.MilestoneAggregate;
import nl.mijlpaal.command.milestone.MilestoneCommand.AchieveMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.RewordMilestone;
import nl.mijlpaal.command.roadmap.RoadmapAggregate;
import nl.mijlpaal.command.roadmap.RoadmapCommand.DescribeAmbition;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.DependencyEvent.DependencyAdded;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneAchieved;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlanned;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRegistered;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneReworded;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Plan;
import nl.mijlpaal.contract.RoadmapEvent.AmbitionDescribed;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Behind each door: what happened is folded, what is decided is applied, what is refused is not.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoorsTest {
  private static final Effective APRIL = Effective.on(LocalDate.of(2025, 4, 4));
  private static final Effective MARCH = Effective.on(LocalDate.of(2026, 3, 1));
  private static final MilestoneId PAMI = new MilestoneId(new UUID(0, 1));
  private static final MilestoneId LAUNCHER = new MilestoneId(new UUID(0, 2));
  private static final Set<Integer> NONE_OPEN = Set.of();
  private static final MilestoneRegistered REGISTERED =
      new MilestoneRegistered(
          PAMI, "W001", Kind.MILESTONE, null, null, Marking.of(Classification.OPENBAAR), APRIL);
  private static final MilestonePlanned PLANNED =
      new MilestonePlanned(
          PAMI,
          2025,
          new Plan(
              "Lancering PAMI-1",
              Target.of("2027-H1", Qualifier.IN, null),
              List.of(new Placement("ruimtetechnologie", null, List.of())),
              Needs.UNKNOWN,
              null,
              null),
          APRIL);

  @Test
  void a_milestone_is_reworded_after_all_that_happened_to_it() {
    door(MilestoneAggregate.class)
        .given(
            REGISTERED, PLANNED, new MilestoneReworded(PAMI, 2025, "Lancering PAMI-1", "Ja", MARCH))
        .when(new RewordMilestone(PAMI, 2025, "Nee", MARCH))
        .expectEvents(new MilestoneReworded(PAMI, 2025, "Ja", "Nee", MARCH));
  }

  @Test
  void a_milestone_is_achieved_once() {
    door(MilestoneAggregate.class)
        .given(REGISTERED, PLANNED, new MilestoneAchieved(PAMI, null, APRIL))
        .when(new AchieveMilestone(PAMI, null, MARCH))
        .expectException(CommandRefused.class)
        .expectNoEvents();
  }

  @Test
  void an_edition_is_opened_without_any_past() {
    door(EditionAggregate.class, NONE_OPEN)
        .givenNoPriorActivity()
        .when(new OpenEdition(2025, "STRAIIK-D 2025", null, APRIL))
        .expectEvents(new EditionOpened(2025, "STRAIIK-D 2025", null, APRIL));
  }

  @Test
  void an_open_edition_takes_a_milestone_in_once() {
    var opened = new EditionOpened(2025, "STRAIIK-D 2025", null, APRIL);
    var takenIn = new MilestoneTakenIn(2025, PAMI, APRIL);

    door(EditionAggregate.class)
        .given(opened)
        .when(new TakeIn(2025, PAMI, APRIL))
        .expectEvents(takenIn);
    door(EditionAggregate.class)
        .given(opened, takenIn)
        .when(new TakeIn(2025, PAMI, MARCH))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void an_ambition_is_described_anew() {
    var first = new TextRef(new UUID(0, 1), "00");
    var second = new TextRef(new UUID(0, 2), "01");

    door(RoadmapAggregate.class)
        .given(new AmbitionDescribed(2025, "quantum", null, first, APRIL))
        .when(new DescribeAmbition(2025, "quantum", second, MARCH))
        .expectEvents(new AmbitionDescribed(2025, "quantum", first, second, MARCH));
  }

  @Test
  void nothing_waits_for_what_waits_for_it() {
    door(DependencyAggregate.class)
        .given(new DependencyAdded(PAMI, LAUNCHER, APRIL))
        .when(new AddDependency(LAUNCHER, PAMI, "ruimtetechnologie", MARCH))
        .expectException(CommandRefused.class)
        .expectNoEvents();
  }

  private static <T> FixtureConfiguration<T> door(Class<T> aggregate) {
    return door(aggregate, Set.of(2025));
  }

  private static <T> FixtureConfiguration<T> door(Class<T> aggregate, Set<Integer> openEditions) {
    var circumstances =
        new Circumstances(
            Node.STRATEGY_OFFICE, LocalDate.of(2026, 3, 10), Places.standard(), openEditions);
    return new AggregateTestFixture<>(aggregate)
        .registerCommandTargetResolver(new Addressee())
        .registerInjectableResource(new Settlement(circumstances, null));
  }
}
