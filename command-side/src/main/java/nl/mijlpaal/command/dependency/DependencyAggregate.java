package nl.mijlpaal.command.dependency;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import nl.mijlpaal.command.accepting.Settlement;
import nl.mijlpaal.command.dependency.DependencyCommand.AddDependency;
import nl.mijlpaal.command.dependency.DependencyCommand.RemoveDependency;
import nl.mijlpaal.contract.DependencyEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Axon's door to the dependencies. It routes and applies; {@link DependencyDecider} decides. */
public final class DependencyAggregate {
  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // read by Axon
  private @Nullable String id;

  private Dependencies state = Dependencies.NONE;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(AddDependency command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RemoveDependency command, Settlement settlement) {
    settle(command, settlement);
  }

  @EventSourcingHandler
  void on(DependencyEvent event) {
    id = event.aggregateId();
    state = Dependencies.evolve(state, event);
  }

  private void settle(DependencyCommand command, Settlement settlement) {
    settlement.settle(command.aggregateId(), at -> DependencyDecider.decide(state, command, at));
  }
}
