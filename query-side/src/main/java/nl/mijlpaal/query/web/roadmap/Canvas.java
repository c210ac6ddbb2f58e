package nl.mijlpaal.query.web.roadmap;

import java.util.List;
import nl.mijlpaal.query.web.roadmap.Label.Run;

/** What the picture is drawn on: it sets how much text fits, and where. */
enum Canvas {
  /** On a wide page, and on paper: most texts stand on one line beside their marks. */
  WIDE(1030),
  /** On a page with less room: text beside the marks, at the least so many pixels wide. */
  BESIDE(720),
  /** On a narrow page: text above the marks. */
  ABOVE(330),
  /** A document of its own. */
  ALONE(1100);

  /** How many pixels a character takes, rather too many than too few. */
  static final double CHARACTER = 7.6;

  private static final int AWAY = 10;

  /** The part of the width beneath which no text stands beside a mark. */
  private static final double NARROWEST = 0.3;

  private final int width;

  Canvas(int width) {
    this.width = width;
  }

  int width() {
    return width;
  }

  /** Whether what lies outside the years that are shown can stand beneath them, folded. */
  boolean folds() {
    return this != ALONE;
  }

  /** The text where there is most room for it: right of the marks, left of them, or above. */
  Label label(List<Run> runs, List<Mark> marks) {
    var right = marks.stream().mapToDouble(mark -> mark.reachRight(width)).max().orElse(0);
    var left = marks.stream().mapToDouble(mark -> mark.reachLeft(width)).min().orElse(0);
    if (this == ABOVE || Math.max(1 - right, left) < NARROWEST)
      return new Label(Label.broken(runs, characters(1)), new Share(0.005), 0, false, true);
    var goesRight = 1 - right >= Math.min(0.45, left);
    var lines = Label.broken(runs, characters(goesRight ? 1 - right : left));
    var at = new Share(goesRight ? right(marks) : left(marks));
    var away = (int) Math.round(Math.abs((goesRight ? right : left) - at.of()) * width) + AWAY;
    return new Label(lines, at, goesRight ? away : -away, !goesRight, false);
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
