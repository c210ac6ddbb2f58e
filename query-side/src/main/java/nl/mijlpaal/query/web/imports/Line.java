package nl.mijlpaal.query.web.imports;

import java.util.List;
import java.util.Set;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Slip;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What becomes of one row of the file.
 *
 * @param row counted from 1, below the header
 * @param at the line of the file on which it begins, 0 where that is not told
 * @param outcome {@code done}, {@code unchanged}, {@code refused} or {@code notReached}
 * @param does in a word each, as the command side names them
 */
record Line(
    int row,
    int at,
    String key,
    String outcome,
    List<String> does,
    List<Change> changes,
    List<Fault> faults) {

  private static final Set<String> TYPED =
      Set.of(
          "title",
          "targetWords",
          "needsWords",
          "kpi",
          "owner",
          "narrative",
          "evidence",
          "decisionAsked",
          "askedOf",
          "reason");

  /** Whether a field holds what somebody typed, in the language of the document. */
  public boolean typed(String field) {
    return TYPED.contains(field);
  }

  /** Whether a field is what reports say, and was said by none when it has no value before. */
  public boolean reports(String field) {
    return field.equals("status") || field.equals("forecast");
  }

  /**
   * A field before and after, written as in the file.
   *
   * @param slip how far a moment moves
   */
  record Change(
      String field, @Nullable String from, @Nullable String to, Slip.@Nullable Days slip) {}

  /** Why the row is refused. */
  record Fault(String field, String detail) {}

  static Line of(JsonNode json) {
    return new Line(
        json.path("row").asInt(),
        json.path("line").asInt(0),
        json.path("key").asString(""),
        json.path("outcome").asString(""),
        json.path("does").valueStream().map(JsonNode::asString).toList(),
        json.path("changes").valueStream().map(Line::change).toList(),
        faults(json.path("problem")));
  }

  private static Change change(JsonNode json) {
    return new Change(
        json.path("field").asString(""), text(json, "from"), text(json, "to"), slip(json));
  }

  private static Slip.@Nullable Days slip(JsonNode change) {
    var slip = change.path("slip");
    return slip.isMissingNode()
        ? null
        : new Slip.Days(slip.path("days").asInt(), Precision.valueOf(slip.path("unit").asString()));
  }

  private static List<Fault> faults(JsonNode problem) {
    if (problem.isMissingNode()) return List.of();
    return problem.path("errors").isEmpty()
        ? List.of(fault(problem))
        : problem.path("errors").valueStream().map(Line::fault).toList();
  }

  /** What is wrong with a row as a whole is about none of its columns. */
  private static Fault fault(JsonNode json) {
    var field = json.path("field").asString("");
    return new Fault(field.equals("row") ? "" : field, json.path("detail").asString(""));
  }

  private static @Nullable String text(JsonNode json, String field) {
    return json.path(field).isNull() || json.path(field).isMissingNode()
        ? null
        : json.path(field).asString();
  }
}
