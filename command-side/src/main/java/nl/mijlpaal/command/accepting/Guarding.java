package nl.mijlpaal.command.accepting;

import java.util.List;
import nl.mijlpaal.command.dependency.DependencyCommand;
import nl.mijlpaal.command.edition.EditionCommand;
import nl.mijlpaal.command.edition.EditionCommand.OpenEdition;
import nl.mijlpaal.command.milestone.MilestoneCommand;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanCommand;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanMilestone;
import nl.mijlpaal.command.roadmap.RoadmapCommand;

/** How much of an edition's lifecycle a request relies on. */
enum Guarding {
  NONE,
  SHARED,
  ALONE;

  static Guarding of(List<?> commands) {
    return commands.stream().map(Guarding::of).max(Guarding::compareTo).orElse(NONE);
  }

  private static Guarding of(Object command) {
    return switch (command) {
      case OpenEdition _ -> ALONE;
      case EditionCommand _, RoadmapCommand _, PlanMilestone _, PlanCommand _ -> SHARED;
      case MilestoneCommand _, DependencyCommand _ -> NONE;
      default -> throw new IllegalArgumentException("not a command: " + command);
    };
  }
}
