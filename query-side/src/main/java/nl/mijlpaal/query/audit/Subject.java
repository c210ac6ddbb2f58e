package nl.mijlpaal.query.audit;

import java.util.List;
import java.util.stream.Stream;
import nl.mijlpaal.contract.DependencyEvent;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneLeftOut;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.MilestoneEvent;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.RoadmapEvent;

/**
 * Whom an entry is about: only who may see all of them may see the entry.
 *
 * @param milestones none, one, or the two of a dependency
 * @param places the places that the entry names by itself
 */
record Subject(List<MilestoneId> milestones, List<String> places) {

  static Subject of(DomainEvent event) {
    return switch (event) {
      case MilestoneEvent.MilestonePlaced e ->
          new Subject(
              List.of(e.milestone()),
              Standing.codes(Stream.concat(e.to().stream(), e.from().stream())));
      case MilestoneEvent e -> new Subject(List.of(e.milestone()), List.of());
      case MilestoneTakenIn e -> new Subject(List.of(e.milestone()), List.of());
      case MilestoneLeftOut e -> new Subject(List.of(e.milestone()), List.of());
      case EditionOpened _ -> new Subject(List.of(), List.of());
      case RoadmapEvent e -> new Subject(List.of(), List.of(e.area()));
      case DependencyEvent e -> new Subject(List.of(e.milestone(), e.needs()), List.of());
    };
  }
}
