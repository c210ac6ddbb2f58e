package nl.mijlpaal.query.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts texts into answers: where a value of the contract names a text, the caller reads {@code id},
 * {@code state} (known, awaited, erased or disputed) and, when it is known, {@code text}.
 */
@Component
public class TextNodes {
  private final Texts texts;

  TextNodes(Texts texts) {
    this.texts = texts;
  }

  /** Fills in every text that these trees name, with one question to the table. */
  public void fill(Stream<JsonNode> trees) {
    var refs = new ArrayList<ObjectNode>();
    trees.forEach(tree -> collect(tree, refs));
    var found = texts.find(refs.stream().map(TextNodes::id).toList());
    for (var ref : refs) fill(ref, found.getOrDefault(id(ref), new Typed.Awaited()));
  }

  private static void fill(ObjectNode ref, Typed typed) {
    ref.remove("commitment");
    ref.put("state", Texts.state(typed));
    if (typed instanceof Typed.Known known) ref.put("text", known.text());
  }

  private static void collect(JsonNode tree, List<ObjectNode> refs) {
    if (tree instanceof ObjectNode node && node.has("id") && node.has("commitment")) refs.add(node);
    else tree.forEach(child -> collect(child, refs));
  }

  private static UUID id(ObjectNode ref) {
    return UUID.fromString(ref.get("id").asString());
  }
}
