package nl.mijlpaal.command.edition;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import nl.mijlpaal.command.accepting.Settlement;
import nl.mijlpaal.command.edition.EditionCommand.LeaveOut;
import nl.mijlpaal.command.edition.EditionCommand.OpenEdition;
import nl.mijlpaal.command.edition.EditionCommand.TakeIn;
import nl.mijlpaal.contract.EditionEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Axon's door to an edition. It routes and applies; {@link EditionDecider} decides. */
public final class EditionAggregate {
  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // read by Axon
  private @Nullable String id;

  private Edition state = new Edition.Unopened();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(LeaveOut command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(OpenEdition command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(TakeIn command, Settlement settlement) {
    settle(command, settlement);
  }

  @EventSourcingHandler
  void on(EditionEvent event) {
    id = event.aggregateId();
    state = Edition.evolve(state, event);
  }

  private void settle(EditionCommand command, Settlement settlement) {
    settlement.settle(command.aggregateId(), at -> EditionDecider.decide(state, command, at));
  }
}
