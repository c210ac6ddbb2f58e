package nl.mijlpaal.command.form;

import java.util.List;
import nl.mijlpaal.command.answering.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a value of one type; when it cannot, it says why and returns nothing. */
@FunctionalInterface
interface Reading {
  @Nullable Object read(JsonNode node, String path, List<Fault> faults);
}
