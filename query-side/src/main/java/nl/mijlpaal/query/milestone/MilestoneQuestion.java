package nl.mijlpaal.query.milestone;

import java.util.List;

/**
 * Which milestones are asked for, and in which order: the same over REST, in a file and on a page.
 *
 * @param backwards the other way around than the order is by itself
 */
public record MilestoneQuestion(MilestoneFilter filter, MilestoneSort sort, boolean backwards) {
  public MilestoneQuestion {
    filter.check();
  }

  /** Everything that answers, as far as it can be seen. */
  public List<MilestoneView> ask(Milestones milestones, Viewing viewing) {
    return milestones.standing(viewing, filter.place()).stream()
        .filter(filter)
        .sorted(sort.order(backwards))
        .toList();
  }
}
