package nl.mijlpaal.query.web.listing;

import java.util.Comparator;
import java.util.List;
import nl.mijlpaal.query.milestone.MilestoneFilter;
import nl.mijlpaal.query.milestone.MilestoneView;

/**
 * What somebody may be looking for while they type.
 *
 * @param shown the likeliest first: its key begins so, its title does, or it is mentioned anywhere
 * @param total how many there are, as far as they can be seen
 */
record Suggestions(String text, List<MilestoneView> shown, int total) {
  private static final int MOST = 7;

  Suggestions {
    shown = List.copyOf(shown);
  }

  static Suggestions of(String text, List<MilestoneView> found) {
    var likeliest = Comparator.<MilestoneView>comparingInt(view -> distance(view, text));
    return new Suggestions(
        text, found.stream().sorted(likeliest).limit(MOST).toList(), found.size());
  }

  private static int distance(MilestoneView view, String text) {
    return begins(view.key(), text) ? 0 : begins(view.title(), text) ? 1 : 2;
  }

  private static boolean begins(String what, String text) {
    return MilestoneFilter.folded(what).startsWith(MilestoneFilter.folded(text));
  }
}
