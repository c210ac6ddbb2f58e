package nl.mijlpaal.query.milestone;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which of the visible milestones are asked for; what is absent does not matter.
 *
 * @param plate code of a plate that it stands on
 * @param year a year in which it is or was due, is expected, or ended
 * @param inScope whether the edition covers it, or it was reported after the edition was made
 */
public record MilestoneFilter(
    @Nullable Boolean inScope,
    @Nullable Kind kind,
    @Nullable Standing status,
    @Nullable Boolean overdue,
    @Nullable Boolean stale,
    @Nullable Boolean ownerMissing,
    @Nullable String plate,
    @Nullable Integer year,
    @Nullable String text)
    implements Predicate<MilestoneView> {
  /** Asked for as a plate: what stands on none. */
  public static final String NO_PLATE = "algemeen";

  @Override
  public boolean test(MilestoneView view) {
    return (inScope == null || inScope == view.inScope())
        && (kind == null || view.kind() == kind)
        && (status == null || status == view.standing())
        && (overdue == null || overdue.equals(view.overdue()))
        && (stale == null || stale == view.stale())
        && (ownerMissing == null || ownerMissing == (view.owner() == null))
        && (plate == null || standsOn(view, plate))
        && (year == null || touches(view, year))
        && (text == null || mentions(view, text));
  }

  private static boolean standsOn(MilestoneView view, String plate) {
    return view.placements().stream()
        .anyMatch(p -> plate.equals(Objects.requireNonNullElse(p.plate(), NO_PLATE)));
  }

  private static boolean touches(MilestoneView view, int year) {
    var ended = view.life().on();
    return (ended != null && ended.getYear() == year)
        || Stream.of(view.target(), view.original(), view.forecast())
            .filter(Objects::nonNull)
            .anyMatch(target -> target.touches(year));
  }

  private static boolean mentions(MilestoneView view, String text) {
    var owner = view.owner() == null ? "" : view.owner();
    return (view.key() + "\n" + view.title() + "\n" + owner)
        .toLowerCase(Locale.ROOT)
        .contains(text.toLowerCase(Locale.ROOT));
  }
}
