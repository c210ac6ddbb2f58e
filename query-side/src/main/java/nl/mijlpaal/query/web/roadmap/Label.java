package nl.mijlpaal.query.web.roadmap;

import java.util.ArrayList;
import java.util.List;

/**
 * Text beside a mark, broken into lines that fit.
 *
 * @param at where each line begins, or ends
 * @param away distance from there in pixels
 */
record Label(List<List<Run>> lines, Share at, int away, boolean endsThere) {
  static final int LINE = 18;

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
      line.add(word);
      return word.text().length();
    }
    var last = line.getLast();
    if (last.style().equals(word.style()))
      line.set(line.size() - 1, new Run(last.style(), last.text() + " " + word.text()));
    else line.add(new Run(word.style(), " " + word.text()));
    return 1 + word.text().length();
  }

  int height() {
    return LINE * lines.size();
  }
}
