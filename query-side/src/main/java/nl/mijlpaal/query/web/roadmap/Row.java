package nl.mijlpaal.query.web.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mijlpaal.query.milestone.Happened;
import nl.mijlpaal.query.milestone.Life;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Standing;
import nl.mijlpaal.query.milestone.TargetView;

/**
 * A milestone on the picture: its mark, hollow ghosts of its earlier targets, and its text.
 *
 * @param joins thin lines from each ghost to the mark
 * @param told the whole of it in sentences
 * @param top of the row in its sheet, in pixels
 * @param middle of the marks, from the top of the row
 */
record Row(
    MilestoneView view,
    Mark mark,
    List<Mark> ghosts,
    List<Join> joins,
    Label label,
    String told,
    int top,
    int middle,
    int height) {

  /** A line from what was planned to what is expected. */
  record Join(Share from, Share to) {}

  Row {
    ghosts = List.copyOf(ghosts);
    joins = List.copyOf(joins);
  }

  /** Empty when no day is known: then it has no place on the picture. */
  static Optional<Row> of(Story story, Axis axis, Canvas canvas) {
    var view = story.view();
    return mark(view, axis)
        .map(mark -> {
          var ghosts = ghosts(view, axis);
          var marks = new ArrayList<>(ghosts);
          marks.add(mark);
          var label = canvas.label(story.runs(), marks);
          return new Row(
              view,
              mark.clearOf(ghosts, canvas.width()),
              ghosts.stream().map(ghost -> ghost.clearOf(ghosts, canvas.width())).toList(),
              ghosts.stream().flatMap(ghost -> join(ghost, mark).stream()).toList(),
              label,
              story.whole(),
              0,
              label.markMiddle(),
              label.rowHeight());
        });
  }

  Row at(int sheetTop) {
    return new Row(view, mark, ghosts, joins, label, told, sheetTop, middle, height);
  }

  public String key() {
    return view.key();
  }

  public Standing standing() {
    return view.standing();
  }

  /** Whether nothing of it lies on the picture. */
  boolean isOutside() {
    return mark.isOutside() && ghosts.stream().allMatch(Mark::isOutside);
  }

  /** Whether it was reported on, but not lately. */
  public boolean silent() {
    return view.stale() && view.standing() != Standing.NOT_STATED;
  }

  /** Whether a tick fits over a mark that is no diamond, without hiding it. */
  public boolean roomForTick() {
    return switch (mark.shape()) {
      case DAY, EARLIER, LATER, ACHIEVED_BEFORE -> false;
      case BEFORE -> true;
      case SPAN, FROM -> mark.width().of() > 0.012;
    };
  }

  /** Where a line of its text stands, from the top of the row. */
  public int baseline(int line) {
    return label.baseline(line);
  }

  /** Differs when something that the row shows differs. */
  public String token() {
    return Integer.toHexString(List.of(told, mark, ghosts, silent()).hashCode());
  }

  private static Optional<Mark> mark(MilestoneView view, Axis axis) {
    var ended = view.life().end();
    if (view.life().phase() == Life.Phase.ACHIEVED && ended != null)
      return Mark.of(TargetView.of(Happened.at(ended), Locale.ROOT), axis).map(Mark::achieved);
    var expected = view.forecast() == null ? view.target() : view.forecast();
    return expected == null ? Optional.empty() : Mark.of(expected, axis);
  }

  /** The original target and that of the plan, where they differ from what is expected. */
  private static List<Mark> ghosts(MilestoneView view, Axis axis) {
    var expected = view.life().phase() == Life.Phase.ACHIEVED ? null : view.forecast();
    return Stream.of(view.original(), view.target())
        .flatMap(Stream::ofNullable)
        .filter(target -> expected == null || !Story.same(target, expected))
        .flatMap(target -> Mark.of(target, axis).stream())
        .distinct()
        .toList();
  }

  private static Optional<Join> join(Mark ghost, Mark mark) {
    if (ghost.right().of() < mark.left().of())
      return Optional.of(new Join(ghost.right(), mark.left()));
    if (ghost.left().of() > mark.right().of())
      return Optional.of(new Join(mark.right(), ghost.left()));
    return Optional.empty();
  }
}
