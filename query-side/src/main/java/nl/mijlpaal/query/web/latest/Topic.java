package nl.mijlpaal.query.web.latest;

import java.util.ArrayList;
import java.util.List;
import nl.mijlpaal.query.web.told.Sentence;

/**
 * What was told of one subject in a row: by one person, at one moment.
 *
 * @param lines newest first, at least one
 * @param opens whether the topic before it was recorded at another moment, or by somebody else
 */
public record Topic(List<Line> lines, boolean opens) {

  /**
   * One entry.
   *
   * @param sourceAbove whether it cites what the entry above it cites
   */
  public record Line(Sentence told, boolean sourceAbove) {}

  public Topic {
    lines = List.copyOf(lines);
  }

  /** Of sentences that are told newest first. */
  public static List<Topic> of(List<Sentence> told) {
    var topics = new ArrayList<Topic>();
    var lines = new ArrayList<Line>();
    Sentence before = null;
    var opens = true;
    for (var one : told) {
      if (before != null && !(together(before, one) && before.subject().equals(one.subject()))) {
        topics.add(new Topic(lines, opens));
        opens = !together(before, one);
        lines.clear();
      }
      lines.add(new Line(one, before != null && sameSource(before, one)));
      before = one;
    }
    if (!lines.isEmpty()) topics.add(new Topic(lines, opens));
    return topics;
  }

  public Sentence newest() {
    return lines.getFirst().told();
  }

  private static boolean sameSource(Sentence one, Sentence other) {
    return one.source() != null && one.source().equals(other.source());
  }

  private static boolean together(Sentence one, Sentence other) {
    return one.when().recorded().equals(other.when().recorded())
        && one.who().equals(other.who())
        && one.channel().equals(other.channel());
  }
}
