package nl.mijlpaal.query.milestone;

import java.util.Locale;
import java.util.function.Predicate;
import nl.mijlpaal.contract.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which of the visible milestones are asked for; what is absent does not matter.
 *
 * @param inScope whether the edition covers it, or it was reported after the edition was made
 */
record MilestoneFilter(
    @Nullable Boolean inScope,
    @Nullable Kind kind,
    @Nullable Standing status,
    @Nullable Boolean overdue,
    @Nullable Boolean ownerMissing,
    @Nullable String text)
    implements Predicate<MilestoneView> {

  @Override
  public boolean test(MilestoneView view) {
    return (inScope == null || inScope == view.inScope())
        && (kind == null || view.kind() == kind)
        && (status == null || status == view.standing())
        && (overdue == null || overdue.equals(view.overdue()))
        && (ownerMissing == null || ownerMissing == (view.owner() == null))
        && (text == null || mentions(view, text));
  }

  private static boolean mentions(MilestoneView view, String text) {
    var owner = view.owner() == null ? "" : view.owner();
    return (view.key() + "\n" + view.title() + "\n" + owner)
        .toLowerCase(Locale.ROOT)
        .contains(text.toLowerCase(Locale.ROOT));
  }
}
