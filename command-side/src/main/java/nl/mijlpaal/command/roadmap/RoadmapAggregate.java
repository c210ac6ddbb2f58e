package nl.mijlpaal.command.roadmap;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import nl.mijlpaal.command.accepting.Settlement;
import nl.mijlpaal.command.roadmap.RoadmapCommand.DescribeAmbition;
import nl.mijlpaal.command.roadmap.RoadmapCommand.HangUnderPlan;
import nl.mijlpaal.command.roadmap.RoadmapCommand.NamePlate;
import nl.mijlpaal.contract.RoadmapEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Axon's door to a roadmap. It routes and applies; {@link RoadmapDecider} decides. */
public final class RoadmapAggregate {
  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // read by Axon
  private @Nullable String id;

  private Roadmap state = Roadmap.EMPTY;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(DescribeAmbition command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(HangUnderPlan command, Settlement settlement) {
    settle(command, settlement);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(NamePlate command, Settlement settlement) {
    settle(command, settlement);
  }

  @EventSourcingHandler
  void on(RoadmapEvent event) {
    id = event.aggregateId();
    state = Roadmap.evolve(state, event);
  }

  private void settle(RoadmapCommand command, Settlement settlement) {
    settlement.settle(command.aggregateId(), at -> RoadmapDecider.decide(state, command, at));
  }
}
