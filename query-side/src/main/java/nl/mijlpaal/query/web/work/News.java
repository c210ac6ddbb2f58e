package nl.mijlpaal.query.web.work;

import java.util.List;
import nl.mijlpaal.query.web.latest.Topic;
import nl.mijlpaal.query.web.told.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What others changed since somebody last looked.
 *
 * @param more whether there was more than is told here
 */
record News(List<Sentence> changes, boolean more) {

  public List<Topic> topics() {
    return Topic.of(changes);
  }

  /**
   * Leaves out what was seen, and what somebody did themselves.
   *
   * @param told the newest that there are, at most so many
   */
  static News of(List<Sentence> told, long seen, @Nullable String self, int most) {
    var newer = told.stream().filter(one -> one.index() > seen).toList();
    return new News(
        newer.stream().filter(one -> !one.who().actor().equals(self)).toList(),
        newer.size() == most);
  }
}
