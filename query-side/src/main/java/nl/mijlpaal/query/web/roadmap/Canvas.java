package nl.mijlpaal.query.web.roadmap;

import java.util.List;
import nl.mijlpaal.query.web.roadmap.Label.Run;

/** What the picture is drawn on: it sets how much text fits, and where. */
enum Canvas {
  /** On a page with room: text beside the marks, at the least so many pixels wide. */
  BESIDE(720),
  /** On a narrow page: text above the marks. */
  ABOVE(330),
  /** A document of its own. */
  ALONE(1100);

  private static final double CHARACTER = 7.4;
  private static final int AWAY = 10;
  private static final int MARK = 24;

  private final int width;

  Canvas(int width) {
    this.width = width;
  }

  int width() {
    return width;
  }

  /** The text where there is most room for it: right of the marks, or else left of them. */
  Label label(List<Run> runs, List<Mark> marks) {
    if (this == ABOVE)
      return new Label(Label.broken(runs, characters(1)), new Share(0.005), 0, false);
    var right = marks.stream().mapToDouble(mark -> mark.reachRight(width)).max().orElse(0);
    var left = marks.stream().mapToDouble(mark -> mark.reachLeft(width)).min().orElse(0);
    var goesRight = 1 - right >= Math.min(0.45, left);
    var room = goesRight ? 1 - right : left;
    var at = new Share(goesRight ? right(marks) : left(marks));
    var away = (int) Math.round(Math.abs((goesRight ? right : left) - at.of()) * width) + AWAY;
    return new Label(
        Label.broken(runs, characters(room)), at, goesRight ? away : -away, !goesRight);
  }

  /** Height of a row: its text, and its mark beside or beneath it. */
  int height(Label label) {
    return label.height() + (this == ABOVE ? MARK + 4 : 10);
  }

  /** Where in its row the middle of a mark is. */
  int middle(Label label) {
    return this == ABOVE ? label.height() + MARK / 2 : 14;
  }

  private int characters(double room) {
    return Math.max(12, (int) ((room * width - 2 * AWAY) / CHARACTER));
  }

  private static double right(List<Mark> marks) {
    return marks.stream().mapToDouble(mark -> mark.right().of()).max().orElse(0);
  }

  private static double left(List<Mark> marks) {
    return marks.stream().mapToDouble(mark -> mark.left().of()).min().orElse(0);
  }
}
