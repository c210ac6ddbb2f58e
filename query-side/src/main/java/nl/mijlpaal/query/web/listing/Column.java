package nl.mijlpaal.query.web.listing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mijlpaal.query.milestone.MilestoneQuestion;
import nl.mijlpaal.query.milestone.MilestoneSort;
import org.jspecify.annotations.Nullable;

/**
 * A column of the list that can be ordered by.
 *
 * @param name for its heading and its place in the address
 * @param sorted {@code ascending} or {@code descending} while the list is ordered by it
 * @param turns whether following its heading turns the order around
 */
record Column(MilestoneSort sort, String name, @Nullable String sorted, boolean turns) {

  /** All of them, by name. */
  static Map<String, Column> of(MilestoneQuestion question) {
    return Arrays.stream(MilestoneSort.values())
        .map(sort -> of(sort, question))
        .collect(Collectors.toMap(Column::name, column -> column));
  }

  private static Column of(MilestoneSort sort, MilestoneQuestion question) {
    var current = sort == question.sort();
    var descending = sort.descending() != question.backwards();
    return new Column(
        sort,
        sort.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        current ? descending ? "descending" : "ascending" : null,
        current && !question.backwards());
  }
}
