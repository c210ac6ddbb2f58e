package nl.mijlpaal.query.web.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.query.milestone.Life;
import nl.mijlpaal.query.milestone.MilestoneView;
import org.jspecify.annotations.Nullable;

/**
 * How one area or section stands.
 *
 * @param portrait what it is about
 * @param span the years of the first and the last due day
 * @param next what is due next, of what is still open
 * @param reached what was achieved last, also outside the totals
 */
record Row(
    Place place,
    Portrait portrait,
    Standings standings,
    Spark spark,
    @Nullable Span span,
    @Nullable MilestoneView next,
    @Nullable MilestoneView reached) {

  /** From one year to another. */
  record Span(int first, int last) {}

  static List<MilestoneView> at(Place place, List<MilestoneView> views) {
    return views.stream()
        .filter(view -> view.placements().stream().anyMatch(p -> p.place().equals(place.code())))
        .toList();
  }

  /**
   * A row.
   *
   * @param here what stands at the place
   */
  static Row of(
      Place place, List<MilestoneView> here, Portrait portrait, Axis axis, LocalDate day) {
    return new Row(
        place,
        portrait,
        Standings.of(here, day),
        Spark.of(here, axis),
        span(here),
        next(here, day).orElse(null),
        reached(here).orElse(null));
  }

  private static @Nullable Span span(List<MilestoneView> views) {
    var years =
        views.stream()
            .filter(MilestoneView::inScope)
            .flatMap(view -> due(view).stream())
            .mapToInt(LocalDate::getYear)
            .summaryStatistics();
    return years.getCount() == 0 ? null : new Span(years.getMin(), years.getMax());
  }

  private static Optional<MilestoneView> next(List<MilestoneView> views, LocalDate day) {
    return views.stream()
        .filter(view -> view.inScope() && view.life().phase() == Life.Phase.OPEN)
        .filter(view -> due(view).filter(due -> !due.isBefore(day)).isPresent())
        .min(
            Comparator.comparing((MilestoneView view) -> due(view).orElse(LocalDate.MAX))
                .thenComparing(MilestoneView::key));
  }

  private static Optional<MilestoneView> reached(List<MilestoneView> views) {
    return views.stream()
        .filter(view -> view.life().phase() == Life.Phase.ACHIEVED)
        .max(
            Comparator.comparing((MilestoneView view) -> achievedOn(view))
                .thenComparing(MilestoneView::key));
  }

  private static LocalDate achievedOn(MilestoneView view) {
    return Objects.requireNonNullElse(view.life().on(), LocalDate.MIN);
  }

  private static Optional<LocalDate> due(MilestoneView view) {
    return view.target() == null ? Optional.empty() : Optional.ofNullable(view.target().dueDay());
  }
}
