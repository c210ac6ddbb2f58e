package nl.mijlpaal.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone on a roadmap or agenda section (plaatsing). Of several placements the first leads:
 * its area's team reports.
 *
 * @param place code of an area or agenda section, such as {@code quantum} or {@code kennisbasis}
 * @param plate code of a named part of the roadmap; without one it stands in the lane "algemeen"
 * @param tags what else the source calls the part it belongs to, in the source's words
 */
public record Placement(String place, @Nullable String plate, List<String> tags) {
  public Placement {
    tags = List.copyOf(tags);
  }
}
