package nl.mijlpaal.command.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mijlpaal.command.Node;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.deciding.Circumstances;
import nl.mijlpaal.command.deciding.Decision;
import nl.mijlpaal.command.deciding.GeneralRejection.LedByAnotherArea;
import nl.mijlpaal.command.deciding.Role;
import nl.mijlpaal.command.dependency.DependencyCommand.AddDependency;
import nl.mijlpaal.command.dependency.DependencyCommand.RemoveDependency;
import nl.mijlpaal.command.dependency.DependencyRejection.NotDependent;
import nl.mijlpaal.command.dependency.DependencyRejection.WouldBeACycle;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.DependencyEvent;
import nl.mijlpaal.contract.DependencyEvent.DependencyAdded;
import nl.mijlpaal.contract.DependencyEvent.DependencyRemoved;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.reference.Places;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DependencyDeciderTest {
  private static final MilestoneId CAPABILITY = new MilestoneId(new UUID(0, 93));
  private static final MilestoneId DELIVERY = new MilestoneId(new UUID(0, 16));
  private static final MilestoneId CONTRACT = new MilestoneId(new UUID(0, 5));
  private static final Effective MARCH = Effective.on(LocalDate.of(2026, 3, 1));
  private static final DependencyAdded CAPABILITY_NEEDS_DELIVERY =
      new DependencyAdded(CAPABILITY, DELIVERY, MARCH);
  private static final DependencyAdded DELIVERY_NEEDS_CONTRACT =
      new DependencyAdded(DELIVERY, CONTRACT, MARCH);

  private static Decision<DependencyEvent> decide(
      List<DependencyEvent> past, DependencyCommand command) {
    return decide(past, command, Node.STRATEGY_OFFICE);
  }

  private static Decision<DependencyEvent> decide(
      List<DependencyEvent> past, DependencyCommand command, Actor actor) {
    var state = Dependencies.NONE;
    for (var event : past) state = Dependencies.evolve(state, event);
    return DependencyDecider.decide(
        state,
        command,
        new Circumstances(actor, LocalDate.of(2026, 3, 10), Places.standard(), Set.of()));
  }

  private static AddDependency add(MilestoneId milestone, MilestoneId needs) {
    return new AddDependency(milestone, needs, "maritiem", MARCH);
  }

  @Test
  void a_milestone_comes_to_wait_for_another() {
    assertThat(decide(List.of(), add(CAPABILITY, DELIVERY)))
        .isEqualTo(Decision.accept(CAPABILITY_NEEDS_DELIVERY));
  }

  @Test
  void waiting_twice_is_waiting() {
    assertThat(decide(List.of(CAPABILITY_NEEDS_DELIVERY), add(CAPABILITY, DELIVERY)))
        .isEqualTo(Decision.nothingToDo());
  }

  @Test
  void nothing_waits_for_itself() {
    assertThat(decide(List.of(), add(CAPABILITY, CAPABILITY)))
        .isEqualTo(Decision.refuse(new WouldBeACycle()));
  }

  @Test
  void nothing_waits_for_itself_through_others() {
    assertThat(
            decide(
                List.of(CAPABILITY_NEEDS_DELIVERY, DELIVERY_NEEDS_CONTRACT),
                add(CONTRACT, CAPABILITY)))
        .isEqualTo(Decision.refuse(new WouldBeACycle()));
  }

  @Test
  void a_dependency_that_was_removed_closes_no_cycle() {
    assertThat(
            decide(
                List.of(
                    CAPABILITY_NEEDS_DELIVERY, new DependencyRemoved(CAPABILITY, DELIVERY, MARCH)),
                add(DELIVERY, CAPABILITY)))
        .isEqualTo(Decision.accept(new DependencyAdded(DELIVERY, CAPABILITY, MARCH)));
  }

  @Test
  void only_what_waits_stops_waiting() {
    assertThat(decide(List.of(), new RemoveDependency(CAPABILITY, DELIVERY, "maritiem", MARCH)))
        .isEqualTo(Decision.refuse(new NotDependent()));
  }

  @Test
  void the_area_that_leads_the_waiting_one_decides() {
    var quantum =
        new Actor("someone", "test", Set.of(Role.TEAM), Set.of("quantum"), Classification.INTERN);
    assertThat(decide(List.of(), add(CAPABILITY, DELIVERY), quantum))
        .isEqualTo(Decision.refuse(new LedByAnotherArea("maritiem")));
  }
}
