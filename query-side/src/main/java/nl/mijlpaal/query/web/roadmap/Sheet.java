package nl.mijlpaal.query.web.roadmap;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a lane: rows under their own axis, so that no row is far from the years.
 *
 * @param continued whether the lane began on an earlier sheet
 * @param ties from what is needed to what waits for it
 */
record Sheet(boolean continued, List<Row> rows, List<Tie> ties, int height) {
  /** Room above the rows for the axis, and the day beneath it. */
  static final int HEAD = 44;

  /** So many rows see the years above them without scrolling. */
  static final int MOST = 25;

  private static final int ABOVE_ROWS = 6;
  private static final int BENEATH_ROWS = 6;

  /** So few rows never stand alone on a sheet of paper, when the lane has more. */
  private static final int FEWEST = 4;

  Sheet {
    rows = List.copyOf(rows);
    ties = List.copyOf(ties);
  }

  /**
   * Cuts a lane into sheets, without ties.
   *
   * @param depth how much lower the rows begin than under one line of names
   */
  static List<Sheet> of(List<Row> rows, Paper paper, int depth) {
    var sheets = new ArrayList<Sheet>();
    var placed = new ArrayList<Row>();
    int top = HEAD + depth;
    paper.begins(opening(rows, 0, depth));
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var bottom = top + row.height() + BENEATH_ROWS;
      if (!placed.isEmpty() && (placed.size() == MOST || !paper.holds(bottom))) {
        sheets.add(new Sheet(!sheets.isEmpty(), placed, List.of(), top + BENEATH_ROWS));
        paper.takes(top + BENEATH_ROWS);
        paper.begins(opening(rows, i, depth));
        placed = new ArrayList<>();
        top = HEAD + depth;
      }
      placed.add(row.at(top));
      top += row.height();
    }
    if (!placed.isEmpty()) {
      sheets.add(new Sheet(!sheets.isEmpty(), placed, List.of(), top + BENEATH_ROWS));
      paper.takes(top + BENEATH_ROWS);
    }
    return sheets;
  }

  /** How high a sheet is at the least that begins with that row. */
  private static int opening(List<Row> rows, int first, int depth) {
    var few = rows.subList(first, Math.min(rows.size(), first + FEWEST));
    return HEAD + depth + few.stream().mapToInt(Row::height).sum() + BENEATH_ROWS;
  }

  Sheet tied(List<Tie> drawn) {
    return new Sheet(continued, rows, drawn, height);
  }

  /** Where a line leaves it for a sheet beneath it, or above. */
  int edge(boolean beneath) {
    return beneath ? height : rows.getFirst().top() - ABOVE_ROWS;
  }
}
