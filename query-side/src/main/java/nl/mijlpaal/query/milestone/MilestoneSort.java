package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The order of a list; ties fall to the key, and what is missing comes last. */
enum MilestoneSort {
  KEY,
  TITLE,
  TARGET,
  FORECAST,
  /** Most often moved first. */
  MOVED,
  /** Longest slip first. */
  SLIP,
  /** Longest silent first. */
  LAST_REPORT;

  Comparator<MilestoneView> order() {
    return first().thenComparing(MilestoneView::key).thenComparing(MilestoneView::id);
  }

  private Comparator<MilestoneView> first() {
    return switch (this) {
      case KEY -> Comparator.comparing(MilestoneView::key);
      case TITLE -> Comparator.comparing(MilestoneView::title, String.CASE_INSENSITIVE_ORDER);
      case TARGET -> Comparator.comparing(view -> due(view.target()));
      case FORECAST -> Comparator.comparing(view -> due(view.forecast()));
      case MOVED -> Comparator.comparingInt(view -> -Objects.requireNonNullElse(view.moved(), 0));
      case SLIP -> Comparator.comparingInt(view -> -days(view.slip()));
      case LAST_REPORT ->
          Comparator.comparing(
              view -> Objects.requireNonNullElse(view.lastReport(), LocalDate.MIN));
    };
  }

  private static LocalDate due(@Nullable TargetView target) {
    return target == null || target.dueDay() == null ? LocalDate.MAX : target.dueDay();
  }

  private static int days(@Nullable SlipView slip) {
    return slip == null || slip.days() == null ? Integer.MIN_VALUE + 1 : slip.days();
  }
}
