package nl.mijlpaal.query.web.relay;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What came of a command that a page handed on. */
public sealed interface Relayed {

  /**
   * It was done, or was so already.
   *
   * @param revision what to wait for, to see the own write: {@code <aggregate>@<sequence>}
   * @param answer as the command side gave it
   */
  record Done(String revision, boolean changed, JsonNode answer) implements Relayed {}

  /**
   * It was refused.
   *
   * @param type {@code urn:mijlpaal:problem:<name>}
   * @param detail the sentence, in the language of whoever asked
   * @param errors a sentence by name of the field, where the form was wrong
   */
  record Refused(int status, String type, String title, String detail, Map<String, String> errors)
      implements Relayed {
    public Refused {
      errors = Map.copyOf(errors);
    }

    /** Whether somebody changed the thing since the page was opened. */
    public boolean stale() {
      return status == 412;
    }

    /** What is wrong with one of these fields. */
    public @Nullable String error(String... fields) {
      return List.of(fields).stream()
          .filter(errors::containsKey)
          .findFirst()
          .map(errors::get)
          .orElse(null);
    }
  }

  /** No answer: whether it was done is not known, and the same key may be sent again. */
  record Unanswered() implements Relayed {}
}
