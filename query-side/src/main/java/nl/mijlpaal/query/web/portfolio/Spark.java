package nl.mijlpaal.query.web.portfolio;

import java.util.ArrayList;
import java.util.List;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Standing;

/**
 * When milestones are due, year by year.
 *
 * @param undated without a due day, or with one that cannot be seen
 */
record Spark(List<Year> years, int undated) {
  /** How high the highest column is, in the units of the drawing. */
  static final int HEIGHT = 40;

  /**
   * What is due in a year.
   *
   * @param when the year, or what lies before or behind the axis
   * @param done achieved already
   */
  record Year(int column, When when, int year, int done, int open) {
    public int count() {
      return done + open;
    }

    public int x() {
      return Axis.x(column) + 1;
    }

    /** Nothing that is there is too low to be seen. */
    public int height(int count, int highest) {
      return count == 0 ? 0 : Math.max(2, count * HEIGHT / highest);
    }
  }

  /** Where on the axis a column stands. */
  enum When {
    UNTIL,
    IN,
    AFTER
  }

  static Spark of(List<MilestoneView> views, Axis axis) {
    var done = new int[Axis.YEARS + 1];
    var open = new int[Axis.YEARS + 1];
    var undated = 0;
    for (var view : views) {
      var due = view.target() == null ? null : view.target().dueDay();
      if (!view.inScope() || view.standing() == Standing.DROPPED) continue;
      if (due == null) undated++;
      else (view.standing() == Standing.ACHIEVED ? done : open)[axis.column(due)]++;
    }
    var years = new ArrayList<Year>();
    for (var n = 0; n <= Axis.YEARS; n++)
      if (done[n] + open[n] > 0) years.add(new Year(n, when(n), year(axis, n), done[n], open[n]));
    return new Spark(years, undated);
  }

  int highest() {
    return years.stream().mapToInt(Year::count).max().orElse(0);
  }

  private static When when(int column) {
    return column == 0 ? When.UNTIL : column == Axis.YEARS ? When.AFTER : When.IN;
  }

  private static int year(Axis axis, int column) {
    return column == Axis.YEARS ? axis.last() : axis.first() + column;
  }
}
