package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The recent pasts of the milestones that moved lately, so that most facts cost no query. Only a
 * shortcut: it is thrown away whenever the tables may know better.
 */
final class RecentPasts {
  private static final int MOST_MILESTONES = 10_000;
  private static final int MOST_FACTS = 50_000;

  /** Facts come late by weeks, seldom by more; what comes later than this costs a query. */
  private static final int KEPT_DAYS = 75;

  private static final int MOST_DAYS = 100;

  /** A short past is kept whole. */
  private static final int SHORT = 128;

  /** So many facts may be too many between two times of tidying. */
  private static final int UNTIDY = 2_000;

  private final Map<UUID, RecentPast> pasts = new LinkedHashMap<>(64, 0.75f, true);
  private int untidied;

  @Nullable RecentPast get(UUID milestone) {
    return pasts.get(milestone);
  }

  void put(UUID milestone, RecentPast past) {
    pasts.put(milestone, past);
  }

  /** Between batches: forgets what is long ago, and those that moved longest ago. */
  void tidyAfter(int added) {
    untidied += added;
    if (untidied >= UNTIDY) tidy();
  }

  private void tidy() {
    untidied = 0;
    var facts = 0;
    for (var past : pasts.values()) {
      if (past.size() > SHORT && isLong(past)) past.trim(past.latest().minusDays(KEPT_DAYS));
      facts += past.size();
    }
    var eldest = pasts.values().iterator();
    while (facts > MOST_FACTS || pasts.size() > MOST_MILESTONES) {
      facts -= eldest.next().size();
      eldest.remove();
    }
  }

  private static boolean isLong(RecentPast past) {
    return past.from().equals(LocalDate.MIN)
        || past.from().isBefore(past.latest().minusDays(MOST_DAYS));
  }

  void clear() {
    pasts.clear();
  }
}
