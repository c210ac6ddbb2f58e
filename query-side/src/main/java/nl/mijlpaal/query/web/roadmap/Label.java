package nl.mijlpaal.query.web.roadmap;

import java.util.ArrayList;
import java.util.List;

/**
 * Text beside a mark, broken into lines that fit.
 *
 * @param at where each line begins, or ends
 * @param away distance from there in pixels
 * @param above the mark, which has no room beside it
 */
record Label(List<List<Run>> lines, Share at, int away, boolean endsThere, boolean above) {
  static final int LINE = 18;

  /** Stands before a fact that follows another on its line. */
  static final String BETWEEN = "·\u00a0";

  private static final int MARK = 24;

  /** Words in one style; the style is a name of the stylesheet. */
  record Run(String style, String text) {}

  Label {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** Greedily, never more characters to a line than given unless a single word is longer. */
  static List<List<Run>> broken(List<Run> runs, int characters) {
    var lines = new ArrayList<List<Run>>();
    var line = new ArrayList<Run>();
    int used = 0;
    for (var run : runs)
      for (var word : run.text().split(" ", -1)) {
        if (used > 0 && used + 1 + word.length() > characters) {
          lines.add(line);
          line = new ArrayList<>();
          used = 0;
        }
        used += add(new Run(run.style(), word), line);
      }
    if (!line.isEmpty()) lines.add(line);
    return lines;
  }

  /** Behind what is there, in the same run when the style is the same. */
  private static int add(Run word, List<Run> line) {
    if (line.isEmpty()) {
      var first = new Run(word.style(), word.text().replaceFirst("^" + BETWEEN, ""));
      line.add(first);
      return first.text().length();
    }
    var last = line.getLast();
    if (last.style().equals(word.style()))
      line.set(line.size() - 1, new Run(last.style(), last.text() + " " + word.text()));
    else line.add(new Run(word.style(), " " + word.text()));
    return 1 + word.text().length();
  }

  /** Of a row with this text: its mark stands beside the first line, or beneath the last. */
  int rowHeight() {
    return LINE * lines.size() + (above ? MARK + 6 : 10);
  }

  /** Where in such a row the middle of the mark is. */
  int markMiddle() {
    return above ? LINE * lines.size() + MARK / 2 + 4 : 14;
  }

  /** Where in such a row a line of text stands. */
  int baseline(int line) {
    return LINE * line + (above ? 17 : 19);
  }
}
