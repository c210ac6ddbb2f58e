package nl.mijlpaal.query.web.roadmap;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a lane: rows under their own axis, so that no row is far from the years.
 *
 * @param continued whether the lane began on an earlier sheet
 * @param ties from what is needed to what waits for it, where both stand on this sheet
 */
record Sheet(boolean continued, List<Row> rows, List<Tie> ties, int height) {
  /** Room above the rows for the axis, and the day beneath it. */
  static final int HEAD = 44;

  /** So many rows see the years above them without scrolling. */
  static final int MOST = 25;

  /** A line between two marks, in parts of the width and in pixels. */
  record Tie(Share fromX, int fromY, Share toX, int toY) {}

  Sheet {
    rows = List.copyOf(rows);
    ties = List.copyOf(ties);
  }

  /**
   * Cuts a lane into sheets.
   *
   * @param opening whether the lane is the first of the picture
   * @param depth how much lower the rows begin than under one line of names
   */
  static List<Sheet> of(List<Row> rows, Needs needs, Canvas canvas, boolean opening, int depth) {
    var sheets = new ArrayList<Sheet>();
    var placed = new ArrayList<Row>();
    int top = HEAD + depth;
    for (var row : rows) {
      var height = canvas.sheetHeight(opening && sheets.isEmpty());
      if (!placed.isEmpty() && (placed.size() == MOST || top + row.height() > height)) {
        sheets.add(sheet(!sheets.isEmpty(), placed, needs, top));
        placed = new ArrayList<>();
        top = HEAD + depth;
      }
      placed.add(row.at(top));
      top += row.height();
    }
    if (!placed.isEmpty()) sheets.add(sheet(!sheets.isEmpty(), placed, needs, top));
    return sheets;
  }

  private static Sheet sheet(boolean continued, List<Row> rows, Needs needs, int bottom) {
    var ties = new ArrayList<Tie>();
    for (var waiting : rows)
      for (var need : needs.of(waiting.view()))
        rows.stream()
            .filter(row -> row.view().id().equals(need.needed().id()))
            .map(needed -> tie(needed, waiting))
            .forEach(ties::add);
    return new Sheet(continued, rows, ties, bottom + 6);
  }

  private static Tie tie(Row needed, Row waiting) {
    return new Tie(
        needed.mark().right(),
        needed.top() + needed.middle(),
        waiting.mark().left(),
        waiting.top() + waiting.middle());
  }
}
