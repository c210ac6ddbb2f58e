package nl.mijlpaal.contract;

import java.util.List;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * What one edition fixes about one milestone. What is missing is missing, never invented.
 *
 * @param title the milestone in words, up to 500 characters
 * @param placements at least one; the first leads
 * @param kpi how it is measured, in words
 */
public record Plan(
    String title,
    Target target,
    List<Placement> placements,
    Needs needs,
    @Nullable TrlRange trl,
    @Nullable String kpi) {
  public Plan {
    placements = List.copyOf(placements);
  }
}
