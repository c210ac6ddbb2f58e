package nl.mijlpaal.query.web.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line on a sheet from what is needed to what waits for it. Where they stand on two sheets, it
 * leaves the one at its edge and enters the other at the same moment.
 */
record Tie(End needed, End waiting) {

  /**
   * Where it ends, in a part of the width and in pixels.
   *
   * @param mark whether a mark stands there; else it is an edge of the sheet
   */
  record End(Share x, int y, boolean mark) {}

  /** Draws them on sheets that stand beneath each other. */
  static List<Sheet> between(List<Sheet> sheets, Needs needs) {
    var drawn = new ArrayList<List<Tie>>();
    sheets.forEach(_ -> drawn.add(new ArrayList<>()));
    for (int there = 0; there < sheets.size(); there++)
      for (var waiting : sheets.get(there).rows())
        for (var need : needs.of(waiting.view()))
          for (int here = 0; here < sheets.size(); here++)
            for (var needed : sheets.get(here).rows())
              if (needed.view().id().equals(need.needed().id()))
                draw(sheets, here, needed, there, waiting, drawn);
    return IntStream.range(0, sheets.size())
        .mapToObj(i -> sheets.get(i).tied(drawn.get(i)))
        .toList();
  }

  private static void draw(
      List<Sheet> sheets, int here, Row needed, int there, Row waiting, List<List<Tie>> drawn) {
    var from = new End(needed.mark().right(), needed.top() + needed.middle(), true);
    var to = new End(waiting.mark().left(), waiting.top() + waiting.middle(), true);
    if (here == there) {
      drawn.get(here).add(new Tie(from, to));
      return;
    }
    drawn
        .get(here)
        .add(new Tie(from, new End(from.x(), sheets.get(here).edge(here < there), false)));
    drawn
        .get(there)
        .add(new Tie(new End(from.x(), sheets.get(there).edge(there < here), false), to));
  }
}
