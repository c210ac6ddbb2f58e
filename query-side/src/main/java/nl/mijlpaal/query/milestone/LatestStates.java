package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last slice of the milestones that moved lately, so that a fact in order costs no query. Only
 * a shortcut: it is thrown away whenever the tables may know better.
 */
final class LatestStates {
  private static final int AT_MOST = 4096;

  private final Map<UUID, Latest> latest =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Latest> eldest) {
          return size() > AT_MOST;
        }
      };

  /**
   * What is known about the latest day.
   *
   * @param day the latest day on which anything counts; a fact about an earlier one is late
   */
  record Latest(LocalDate day, MilestoneState state) {
    static final Latest NOTHING = new Latest(LocalDate.MIN, MilestoneState.UNKNOWN);
  }

  @Nullable Latest get(UUID milestone) {
    return latest.get(milestone);
  }

  void put(UUID milestone, Latest known) {
    latest.put(milestone, known);
  }

  void clear() {
    latest.clear();
  }
}
