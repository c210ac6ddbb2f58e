package nl.mijlpaal.query.web.told;

import java.util.Map;
import java.util.UUID;
import nl.mijlpaal.contract.DependencyEvent;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneLeftOut;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.MilestoneEvent;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.RoadmapEvent;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.told.Sentence.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Names what an entry is about.
 *
 * @param titles of the milestones that the reader may see
 */
record Subjects(Phrases phrases, Values values, Map<UUID, String> titles) {

  Subject of(DomainEvent event) {
    return switch (event) {
      case MilestoneEvent e -> milestone(e.milestone());
      case MilestoneTakenIn e -> milestone(e.milestone());
      case MilestoneLeftOut e -> milestone(e.milestone());
      case DependencyEvent e -> milestone(e.milestone());
      case EditionOpened e -> new Subject("STRAIIK-D " + e.edition(), null, "/");
      case RoadmapEvent e ->
          new Subject(new PlaceNames(phrases.locale()).of(e.area()), null, "/roadmaps/" + e.area());
    };
  }

  /** The milestone that it is about, if it is about one. */
  static @Nullable MilestoneId milestone(DomainEvent event) {
    return switch (event) {
      case MilestoneEvent e -> e.milestone();
      case MilestoneTakenIn e -> e.milestone();
      case MilestoneLeftOut e -> e.milestone();
      case DependencyEvent e -> e.milestone();
      case EditionOpened _, RoadmapEvent _ -> null;
    };
  }

  private Subject milestone(MilestoneId milestone) {
    var key = values.keys().get(milestone.uuid());
    return new Subject(
        values.key(milestone),
        titles.get(milestone.uuid()),
        "/milestones/" + (key == null ? milestone.uuid() : key));
  }
}
