package nl.mijlpaal.command.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.mijlpaal.command.Node;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.deciding.Circumstances;
import nl.mijlpaal.command.deciding.Decision;
import nl.mijlpaal.command.deciding.GeneralRejection.EditionNotOpen;
import nl.mijlpaal.command.deciding.GeneralRejection.StrategyOfficeOnly;
import nl.mijlpaal.command.deciding.Role;
import nl.mijlpaal.command.edition.EditionCommand.LeaveOut;
import nl.mijlpaal.command.edition.EditionCommand.OpenEdition;
import nl.mijlpaal.command.edition.EditionCommand.TakeIn;
import nl.mijlpaal.command.edition.EditionRejection.AlreadyOpened;
import nl.mijlpaal.command.edition.EditionRejection.AnotherEditionOpen;
import nl.mijlpaal.command.edition.EditionRejection.NotTakenIn;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.EditionEvent;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneLeftOut;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.reference.Places;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionDeciderTest {
  private static final Effective APRIL = Effective.on(LocalDate.of(2025, 4, 4));
  private static final MilestoneId LAUNCH = new MilestoneId(new UUID(0, 1));
  private static final OpenEdition OPEN = new OpenEdition(2025, "STRAIIK-D 2025", null, APRIL);
  private static final EditionOpened OPENED =
      new EditionOpened(2025, "STRAIIK-D 2025", null, APRIL);
  private static final MilestoneTakenIn TAKEN_IN = new MilestoneTakenIn(2025, LAUNCH, APRIL);

  private static Edition past(EditionEvent... events) {
    Edition state = new Edition.Unopened();
    for (var event : events) state = Edition.evolve(state, event);
    return state;
  }

  private static Decision<EditionEvent> decide(
      Edition state, EditionCommand command, Integer... open) {
    return decide(state, command, Node.STRATEGY_OFFICE, open);
  }

  private static Decision<EditionEvent> decide(
      Edition state, EditionCommand command, Actor actor, Integer... open) {
    return EditionDecider.decide(
        state,
        command,
        new Circumstances(actor, LocalDate.of(2026, 3, 10), Places.standard(), Set.of(open)));
  }

  @Test
  void the_strategy_office_opens_an_edition() {
    assertThat(decide(past(), OPEN)).isEqualTo(Decision.accept(OPENED));
  }

  @Test
  void nobody_else_does() {
    var team =
        new Actor("someone", "test", Set.of(Role.TEAM), Set.of("quantum"), Classification.INTERN);
    assertThat(decide(past(), OPEN, team)).isEqualTo(Decision.refuse(new StrategyOfficeOnly()));
  }

  @Test
  void an_edition_opens_once() {
    assertThat(decide(past(OPENED), OPEN, 2025))
        .isEqualTo(Decision.refuse(new AlreadyOpened(2025)));
  }

  @Test
  void one_is_open_at_a_time() {
    assertThat(decide(past(), OPEN, 2024)).isEqualTo(Decision.refuse(new AnotherEditionOpen()));
  }

  @Test
  void an_open_edition_takes_a_milestone_in_once() {
    var takeIn = new TakeIn(2025, LAUNCH, APRIL);
    assertThat(decide(past(OPENED), takeIn, 2025)).isEqualTo(Decision.accept(TAKEN_IN));
    assertThat(decide(past(OPENED, TAKEN_IN), takeIn, 2025)).isEqualTo(Decision.nothingToDo());
  }

  @Test
  void what_was_taken_in_is_left_out() {
    var leaveOut = new LeaveOut(2025, LAUNCH, APRIL);
    assertThat(decide(past(OPENED, TAKEN_IN), leaveOut, 2025))
        .isEqualTo(Decision.accept(new MilestoneLeftOut(2025, LAUNCH, APRIL)));
    assertThat(decide(past(OPENED), leaveOut, 2025))
        .isEqualTo(Decision.refuse(new NotTakenIn(2025)));
  }

  @Test
  void a_scope_moves_only_while_the_guarded_state_says_open() {
    assertThat(decide(past(OPENED), new TakeIn(2025, LAUNCH, APRIL)))
        .isEqualTo(Decision.refuse(new EditionNotOpen(2025)));
  }
}
