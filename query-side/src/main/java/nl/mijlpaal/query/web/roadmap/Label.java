package nl.mijlpaal.query.web.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

  /** Stands before a fact that is never parted from the word before it. */
  static final String GLUED = ",\u00a0";

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
    for (int i = 0; i < runs.size(); i++) {
      var run = runs.get(i);
      var words = run.text().split(" ", -1);
      for (int j = 0; j < words.length; j++) {
        var word = words[j];
        var last = j == words.length - 1;
        var glued = last && i + 1 < runs.size() ? glued(runs.get(i + 1)) : 0;
        if (used > 0 && !word.startsWith(GLUED) && used + 1 + word.length() + glued > characters) {
          lines.add(line);
          line = new ArrayList<>();
          used = 0;
        }
        used += add(new Run(run.style(), word), line);
      }
    }
    if (!line.isEmpty()) lines.add(line);
    return lines;
  }

  /** How many characters of a run stay with the word before it. */
  private static int glued(Run next) {
    return next.text().startsWith(GLUED) ? next.text().split(" ", 2)[0].length() : 0;
  }

  /** Behind what is there, in the same run when the style is the same. */
  private static int add(Run word, List<Run> line) {
    if (line.isEmpty()) {
      var first = new Run(word.style(), word.text().replaceFirst("^" + BETWEEN, ""));
      line.add(first);
      return first.text().length();
    }
    var last = line.getLast();
    if (word.text().startsWith(GLUED)) {
      line.add(word);
      return word.text().length();
    }
    if (last.style().equals(word.style()))
      line.set(line.size() - 1, new Run(last.style(), last.text() + " " + word.text()));
    else line.add(new Run(word.style(), " " + word.text()));
    return 1 + word.text().length();
  }

  /** Of a row with this text: its mark stands beside the first line, or beneath the last. */
  int rowHeight() {
    return height() + (above ? MARK + 6 : 10);
  }

  /** What stands beneath a line of text beside its marks, so that nothing runs through it. */
  public record Veil(int from, int width, int top) {}

  /** For each line; as wide as its words may be at most. */
  public List<Veil> veils() {
    return IntStream.range(0, above ? 0 : lines.size()).mapToObj(this::veil).toList();
  }

  private Veil veil(int line) {
    var characters = lines.get(line).stream().mapToInt(run -> run.text().length()).sum();
    var width = (int) Math.ceil(characters * Canvas.CHARACTER);
    return new Veil(endsThere ? away - width : away, width, baseline(line) - 14);
  }

  /** Of the text alone. */
  public int height() {
    return LINE * lines.size();
  }

  /** Where in such a row the middle of the mark is. */
  int markMiddle() {
    return above ? height() + MARK / 2 + 4 : 14;
  }

  /** Where in such a row a line of text stands. */
  int baseline(int line) {
    return LINE * line + (above ? 17 : 19);
  }
}
