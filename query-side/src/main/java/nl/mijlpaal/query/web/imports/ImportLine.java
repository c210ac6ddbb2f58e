package nl.mijlpaal.query.web.imports;

import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What came of one row of a file, or would come of it.
 *
 * @param row counted from 1, below the header
 * @param outcome {@code done}, {@code unchanged}, {@code refused} or {@code notReached}
 * @param field the column that a refusal is about
 * @param detail why it was refused, in the language of the page
 */
public record ImportLine(
    int row,
    String key,
    String outcome,
    List<Change> changes,
    @Nullable String field,
    @Nullable String detail) {

  /** A field before and after, written as in the file. */
  public record Change(String field, @Nullable String from, @Nullable String to) {}

  static ImportLine of(JsonNode line) {
    var problem = line.path("problem");
    return new ImportLine(
        line.path("row").asInt(),
        line.path("key").asString(""),
        line.path("outcome").asString(),
        StreamSupport.stream(line.path("changes").spliterator(), false)
            .map(change ->
                new Change(
                    change.path("field").asString(""), text(change, "from"), text(change, "to")))
            .toList(),
        text(problem, "field"),
        text(problem, "detail"));
  }

  private static @Nullable String text(JsonNode node, String name) {
    var value = node.path(name);
    return value.isMissingNode() || value.isNull() ? null : value.asString("");
  }
}
