package nl.mijlpaal.command.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.deciding.Circumstances;
import nl.mijlpaal.command.deciding.Decision;
import nl.mijlpaal.command.deciding.Rejection;
import nl.mijlpaal.command.deciding.Role;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.MilestoneEvent;
import nl.mijlpaal.contract.reference.Places;

/** Reads as the story is told: given the past, when a command, then the facts or the refusal. */
record Given(Milestone state, Circumstances at) {
  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  static final Actor SPACE_TEAM = actor(Role.TEAM, "ruimtetechnologie");
  static final Actor QUANTUM_TEAM = actor(Role.TEAM, "quantum");
  static final Actor STRATEGY_OFFICE = actor(Role.STRATEGY_OFFICE);
  static final Actor AUDITOR = actor(Role.AUDITOR);

  static Given nothing() {
    return new Given(new Milestone.Unplanned(), circumstances(SPACE_TEAM, Set.of(2025)));
  }

  static Given past(MilestoneEvent... events) {
    Milestone state = new Milestone.Unplanned();
    for (var event : events) state = Milestone.evolve(state, event);
    return new Given(state, circumstances(SPACE_TEAM, Set.of(2025)));
  }

  Given by(Actor actor) {
    return new Given(state, circumstances(actor, at.openEditions()));
  }

  Given noEditionOpen() {
    return new Given(state, circumstances(at.actor(), Set.of()));
  }

  When when(MilestoneCommand command) {
    return new When(MilestoneDecider.decide(state, command, at));
  }

  static Actor actor(Role role, String... areas) {
    return new Actor(
        "someone",
        "test",
        Set.of(role),
        Set.of(areas),
        Classification.DEPARTEMENTAAL_VERTROUWELIJK);
  }

  private static Circumstances circumstances(Actor actor, Set<Integer> openEditions) {
    return new Circumstances(actor, TODAY, Places.standard(), openEditions);
  }

  record When(Decision<MilestoneEvent> decision) {
    void then(MilestoneEvent... events) {
      assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of(events)));
    }

    void thenNothing() {
      then();
    }

    void thenRefused(Rejection reason) {
      assertThat(decision).isEqualTo(new Decision.Refused<>(reason));
    }
  }
}
