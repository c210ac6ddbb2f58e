package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The order of a list; ties fall to the key, and what is missing comes last. */
public enum MilestoneSort {
  KEY,
  TITLE,
  STATUS,
  TARGET,
  /** The first target that was planned. */
  ORIGINAL,
  FORECAST,
  /** Most often moved first. */
  MOVED,
  /** Longest slip first. */
  SLIP,
  /** Longest silent first. */
  LAST_REPORT,
  OWNER,
  KIND;

  /** Whether the greatest comes first, as long as it is not turned around. */
  public boolean descending() {
    return this == MOVED || this == SLIP;
  }

  /**
   * This order, or the other way around.
   *
   * @param backwards the other way around than this order is by itself
   */
  public Comparator<MilestoneView> order(boolean backwards) {
    return first(backwards != descending())
        .thenComparing(MilestoneView::key)
        .thenComparing(MilestoneView::id);
  }

  private Comparator<MilestoneView> first(boolean descending) {
    return switch (this) {
      case KEY -> by(MilestoneView::key, descending);
      case TITLE -> by(view -> view.title().toLowerCase(Locale.ROOT), descending);
      case STATUS -> by(MilestoneView::standing, descending);
      case TARGET -> by(view -> due(view.target()), descending);
      case ORIGINAL -> by(view -> due(view.original()), descending);
      case FORECAST -> by(view -> due(view.forecast()), descending);
      case MOVED -> by(view -> Objects.requireNonNullElse(view.moved(), 0), descending);
      case SLIP -> by(view -> days(view.slip()), descending);
      case LAST_REPORT -> by(MilestoneSort::lastReport, descending);
      case OWNER -> by(MilestoneSort::owner, descending);
      case KIND -> by(MilestoneView::kind, descending);
    };
  }

  private static <T extends Comparable<? super T>> Comparator<MilestoneView> by(
      Function<MilestoneView, @Nullable T> what, boolean descending) {
    Comparator<T> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(what, Comparator.nullsLast(order));
  }

  private static @Nullable LocalDate due(@Nullable TargetView target) {
    return target == null ? null : target.dueDay();
  }

  private static @Nullable String owner(MilestoneView view) {
    return view.owner() == null ? null : view.owner().toLowerCase(Locale.ROOT);
  }

  private static @Nullable Integer days(@Nullable SlipView slip) {
    return slip == null ? null : slip.days();
  }

  /** Who never reported has been silent longest. */
  private static LocalDate lastReport(MilestoneView view) {
    var last = view.lastHeard();
    return last == null ? LocalDate.MIN : last.day();
  }
}
