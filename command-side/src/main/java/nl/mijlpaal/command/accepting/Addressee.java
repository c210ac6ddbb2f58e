package nl.mijlpaal.command.accepting;

import nl.mijlpaal.command.dependency.DependencyCommand;
import nl.mijlpaal.command.edition.EditionCommand;
import nl.mijlpaal.command.milestone.MilestoneCommand;
import nl.mijlpaal.command.roadmap.RoadmapCommand;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * Says for which aggregate a command is. Axon would search each command for annotations, which
 * costs more than to decide it, and would make them part of the commands.
 */
public final class Addressee implements CommandTargetResolver {

  @Override
  public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
    return new VersionedAggregateIdentifier((Object) of(command.getPayload()), null);
  }

  static String of(Object command) {
    return switch (command) {
      case MilestoneCommand c -> c.milestone().toString();
      case EditionCommand c -> c.aggregateId();
      case RoadmapCommand c -> c.aggregateId();
      case DependencyCommand c -> c.aggregateId();
      default -> throw new IllegalArgumentException("not a command: " + command);
    };
  }
}
