package nl.mijlpaal.query.portfolio;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Standing;

/**
 * How many milestones, as far as the caller may see. Everything but {@code reportedLater} counts
 * only what the edition covers.
 *
 * @param reportedLater shown with the edition, but in no total: reported after it was adopted
 * @param stale without a report about the last quarter
 * @param recentlyMoved moved within the last {@value #RECENT_DAYS} days
 */
public record Counts(
    int total,
    Map<Kind, Integer> byKind,
    Map<Standing, Integer> byStatus,
    int overdue,
    int stale,
    int ownerMissing,
    int recentlyMoved,
    int reportedLater) {
  public static final int RECENT_DAYS = 92;

  public static Counts of(List<MilestoneView> views, LocalDate day) {
    var covered = views.stream().filter(MilestoneView::inScope).toList();
    return new Counts(
        covered.size(),
        by(covered, Kind.class, MilestoneView::kind),
        by(covered, Standing.class, MilestoneView::standing),
        count(covered, view -> Boolean.TRUE.equals(view.overdue())),
        count(covered, MilestoneView::stale),
        count(covered, view -> view.owner() == null),
        count(covered, view -> movedLately(view, day)),
        views.size() - covered.size());
  }

  static boolean movedLately(MilestoneView view, LocalDate day) {
    var last = view.movedOn();
    return last != null && !last.isBefore(day.minusDays(RECENT_DAYS));
  }

  private static int count(List<MilestoneView> views, Predicate<MilestoneView> which) {
    return Math.toIntExact(views.stream().filter(which).count());
  }

  /** Every value has its number, also when it is none. */
  private static <K extends Enum<K>> Map<K, Integer> by(
      List<MilestoneView> views, Class<K> keys, Function<MilestoneView, K> key) {
    var counts = new EnumMap<K, Integer>(keys);
    for (var value : keys.getEnumConstants()) counts.put(value, 0);
    for (var view : views) counts.merge(key.apply(view), 1, Integer::sum);
    return counts;
  }
}
