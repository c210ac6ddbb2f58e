package nl.mijlpaal.query.web.portfolio;

import java.util.List;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.roadmap.Lane;
import nl.mijlpaal.query.texts.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a roadmap is about.
 *
 * @param ambition how its narrative begins; absent while nobody wrote one
 * @param plates its parts, where it has more than one
 */
record Portrait(@Nullable String ambition, List<Plate> plates) {
  private static final int LONGEST = 240;

  /** A section of the agenda has no roadmap of its own. */
  static final Portrait NONE = new Portrait(null, List.of());

  /** A part with how many milestones of the edition stand on it. */
  record Plate(String code, String name, long count) {}

  static Portrait of(@Nullable Typed narrative, List<Lane> lanes) {
    var plates =
        lanes.stream()
            .filter(lane -> !lane.plate().equals(Lane.GENERAL))
            .map(lane ->
                new Plate(
                    lane.plate(),
                    lane.name(),
                    lane.milestones().stream().filter(MilestoneView::inScope).count()))
            .filter(plate -> plate.count() > 0)
            .toList();
    return new Portrait(
        narrative instanceof Typed.Known known ? beginning(known.text()) : null,
        plates.size() > 1 ? plates : List.of());
  }

  /** The first sentence, or as many words as a reader takes in at once. */
  static String beginning(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    var sentence = line.replaceFirst("(?<=[.!?]) .*", "");
    if (sentence.length() <= LONGEST) return sentence;
    var space = sentence.lastIndexOf(' ', LONGEST);
    return sentence.substring(0, space < 0 ? LONGEST : space) + " …";
  }
}
