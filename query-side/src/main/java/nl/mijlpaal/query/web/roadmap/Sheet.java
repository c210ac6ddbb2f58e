package nl.mijlpaal.query.web.roadmap;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a lane that fits on a printed page: rows under their own axis.
 *
 * @param ties from what is needed to what waits for it, where both stand on this sheet
 */
record Sheet(List<Row> rows, List<Tie> ties, int height) {
  /** Room for the axis above the rows. */
  static final int HEAD = 44;

  /** Three of them would not fit on A4 lying down: one does. */
  private static final int MOST = 580;

  /** A line between two marks, in parts of the width and in pixels. */
  record Tie(Share fromX, int fromY, Share toX, int toY) {}

  Sheet {
    rows = List.copyOf(rows);
    ties = List.copyOf(ties);
  }

  static List<Sheet> of(List<Row> rows, Needs needs) {
    var sheets = new ArrayList<Sheet>();
    var placed = new ArrayList<Row>();
    int top = HEAD;
    for (var row : rows) {
      if (top + row.height() > MOST && !placed.isEmpty()) {
        sheets.add(sheet(placed, needs, top));
        placed = new ArrayList<>();
        top = HEAD;
      }
      placed.add(row.at(top));
      top += row.height();
    }
    if (!placed.isEmpty()) sheets.add(sheet(placed, needs, top));
    return sheets;
  }

  private static Sheet sheet(List<Row> rows, Needs needs, int bottom) {
    var ties = new ArrayList<Tie>();
    for (var waiting : rows)
      for (var need : needs.of(waiting.view()))
        rows.stream()
            .filter(row -> row.view().id().equals(need.needed().id()))
            .map(needed -> tie(needed, waiting))
            .forEach(ties::add);
    return new Sheet(rows, ties, bottom + 6);
  }

  private static Tie tie(Row needed, Row waiting) {
    return new Tie(
        needed.mark().right(),
        needed.top() + needed.middle(),
        waiting.mark().left(),
        waiting.top() + waiting.middle());
  }
}
