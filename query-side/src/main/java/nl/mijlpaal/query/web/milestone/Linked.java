package nl.mijlpaal.query.web.milestone;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.mijlpaal.query.milestone.Life;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.TargetView;
import nl.mijlpaal.query.web.frame.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A milestone at the other end of a dependency.
 *
 * @param tooSoon whether the one that waits is expected before what it waits for
 */
record Linked(MilestoneView other, boolean tooSoon) {

  /** When it was achieved or dropped, or is expected; absent where that may not be seen. */
  public @Nullable String when(Visit visit) {
    var end = other.life().end();
    if (end != null) return visit.say().brief(end);
    return other.forecast() == null ? null : other.forecast().text();
  }

  static List<Linked> needs(MilestoneView m, List<MilestoneView> needed) {
    return sorted(needed).map(other -> new Linked(other, tooSoon(m, other))).toList();
  }

  static List<Linked> waiting(MilestoneView m, List<MilestoneView> waiting) {
    return sorted(waiting).map(other -> new Linked(other, tooSoon(other, m))).toList();
  }

  /** Only while both are still to come true. */
  private static boolean tooSoon(MilestoneView waits, MilestoneView needed) {
    if (!open(waits) || !open(needed)) return false;
    return before(waits.forecast(), needed.forecast());
  }

  private static boolean before(@Nullable TargetView one, @Nullable TargetView other) {
    return one != null
        && other != null
        && one.dueDay() != null
        && other.dueDay() != null
        && one.dueDay().isBefore(other.dueDay());
  }

  private static boolean open(MilestoneView m) {
    return m.life().phase() == Life.Phase.OPEN;
  }

  private static Stream<MilestoneView> sorted(List<MilestoneView> views) {
    return views.stream().sorted(Comparator.comparing(MilestoneView::key));
  }
}
