package nl.mijlpaal.query.web.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.mijlpaal.query.milestone.Life;
import nl.mijlpaal.query.milestone.MilestoneView;
import org.jspecify.annotations.Nullable;

/**
 * The reports that are owed: about what is open and overdue, or was not reported on lately; what is
 * due first comes first.
 *
 * @param groups those that hold anything
 */
record Owed(int total, List<Group> groups) {
  /** So long before its due day, something is due soon. */
  static final int SOON_DAYS = 92;

  /** How pressing it is. */
  enum When {
    OVERDUE,
    SOON,
    LATER,
    UNDATED
  }

  /**
   * What is equally pressing, the nearest due day first.
   *
   * @param outside how many of them the edition does not cover, so that no total counts them
   * @param milestones the first of them, not more than can be read
   */
  record Group(When when, int count, long outside, List<MilestoneView> milestones) {
    static final int SHOWN = 50;

    static Group of(When when, List<MilestoneView> all) {
      var outside = all.stream().filter(view -> !view.inScope()).count();
      return new Group(when, all.size(), outside, all.subList(0, Math.min(SHOWN, all.size())));
    }

    public int more() {
      return count - milestones.size();
    }

    /** What presses is in sight; the rest is there to be opened. */
    public boolean pressing() {
      return when == When.OVERDUE || when == When.SOON;
    }
  }

  static Owed of(List<MilestoneView> views, Remit remit, LocalDate day) {
    var owed =
        views.stream()
            .filter(remit::holds)
            .filter(view -> view.life().phase() == Life.Phase.OPEN)
            .filter(view -> view.stale() || Boolean.TRUE.equals(view.overdue()))
            .sorted(
                Comparator.comparing(Owed::due, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(MilestoneView::key))
            .toList();
    var groups =
        Arrays.stream(When.values())
            .map(when ->
                Group.of(when, owed.stream().filter(view -> when(view, day) == when).toList()))
            .filter(group -> group.count() > 0)
            .toList();
    return new Owed(owed.size(), groups);
  }

  private static When when(MilestoneView view, LocalDate day) {
    var due = due(view);
    if (Boolean.TRUE.equals(view.overdue())) return When.OVERDUE;
    if (due == null) return When.UNDATED;
    return due.isAfter(day.plusDays(SOON_DAYS)) ? When.LATER : When.SOON;
  }

  private static @Nullable LocalDate due(MilestoneView view) {
    return view.target() == null ? null : view.target().dueDay();
  }
}
