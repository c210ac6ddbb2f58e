package nl.mijlpaal.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mijlpaal.command.deciding.Circumstances;
import nl.mijlpaal.command.deciding.Decision;
import nl.mijlpaal.command.dependency.Dependencies;
import nl.mijlpaal.command.dependency.DependencyCommand;
import nl.mijlpaal.command.dependency.DependencyDecider;
import nl.mijlpaal.command.edition.Edition;
import nl.mijlpaal.command.edition.EditionCommand;
import nl.mijlpaal.command.edition.EditionDecider;
import nl.mijlpaal.command.milestone.Milestone;
import nl.mijlpaal.command.milestone.MilestoneCommand;
import nl.mijlpaal.command.milestone.MilestoneDecider;
import nl.mijlpaal.command.roadmap.Roadmap;
import nl.mijlpaal.command.roadmap.RoadmapCommand;
import nl.mijlpaal.command.roadmap.RoadmapDecider;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.MilestoneId;

/** The deciders with the state of all that they decided so far, without a store around them. */
final class Deciders {
  private final Map<MilestoneId, Milestone> milestones = new HashMap<>();
  private final Map<Integer, Edition> editions = new HashMap<>();
  private final Map<String, Roadmap> roadmaps = new HashMap<>();
  private Dependencies dependencies = Dependencies.NONE;

  /** The events that a command of any family causes; none when it was refused. */
  List<? extends DomainEvent> decide(Object command, Circumstances at) {
    return switch (command) {
      case MilestoneCommand c -> decide(c, at);
      case EditionCommand c -> decide(c, at);
      case RoadmapCommand c -> decide(c, at);
      case DependencyCommand c -> decide(c, at);
      case Object other -> throw new IllegalArgumentException("no command: " + other);
    };
  }

  private List<? extends DomainEvent> decide(MilestoneCommand command, Circumstances at) {
    var state = milestones.getOrDefault(command.milestone(), new Milestone.Unplanned());
    var events = accepted(MilestoneDecider.decide(state, command, at));
    for (var event : events) state = Milestone.evolve(state, event);
    milestones.put(command.milestone(), state);
    return events;
  }

  private List<? extends DomainEvent> decide(EditionCommand command, Circumstances at) {
    var state = editions.getOrDefault(command.edition(), new Edition.Unopened());
    var events = accepted(EditionDecider.decide(state, command, at));
    for (var event : events) state = Edition.evolve(state, event);
    editions.put(command.edition(), state);
    return events;
  }

  private List<? extends DomainEvent> decide(RoadmapCommand command, Circumstances at) {
    var state = roadmaps.getOrDefault(command.aggregateId(), Roadmap.EMPTY);
    var events = accepted(RoadmapDecider.decide(state, command, at));
    for (var event : events) state = Roadmap.evolve(state, event);
    roadmaps.put(command.aggregateId(), state);
    return events;
  }

  private List<? extends DomainEvent> decide(DependencyCommand command, Circumstances at) {
    var events = accepted(DependencyDecider.decide(dependencies, command, at));
    for (var event : events) dependencies = Dependencies.evolve(dependencies, event);
    return events;
  }

  private static <E> List<E> accepted(Decision<E> decision) {
    return switch (decision) {
      case Decision.Accepted<E>(var events) -> events;
      case Decision.Refused<E> _ -> List.of();
    };
  }
}
