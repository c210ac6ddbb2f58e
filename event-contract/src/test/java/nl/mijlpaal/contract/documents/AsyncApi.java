package nl.mijlpaal.contract.documents;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mijlpaal.contract.EventType;
import nl.mijlpaal.contract.MilestoneId;

/**
 * Writes {@code docs/asyncapi.yaml}: a part that is always the same, and what the contract adds.
 */
final class AsyncApi {
  private final SourceComments comments = SourceComments.read();
  private final StringBuilder text = new StringBuilder();

  static String write(String opening) {
    return new AsyncApi().all(opening);
  }

  private String all(String opening) {
    var messages =
        EventType.all().stream()
            .map(EventType::wire)
            .map("      %1$s: {$ref: '#/components/messages/%1$s'}%n"::formatted)
            .collect(Collectors.joining());
    text.append(opening.replace("      # messages\n", messages));
    line(2, "messages:");
    EventType.all().forEach(this::message);
    line(2, "schemas:");
    EventType.all().forEach(type -> object(type.wire(), type.type()));
    Shapes.values().forEach(this::value);
    return text.toString();
  }

  private void message(EventType type) {
    line(4, type.wire() + ":");
    line(6, "name: nl.mijlpaal." + type.wire());
    line(6, "summary: " + quoted(comments.of(type.type())));
    line(6, "traits: [{$ref: '#/components/messageTraits/entry'}]");
    line(6, "payload: {$ref: '#/components/schemas/" + type.wire() + "'}");
  }

  private void value(Class<?> type) {
    if (!type.isEnum()) {
      object(type.getSimpleName(), type);
      return;
    }
    line(4, type.getSimpleName() + ":");
    line(6, "description: " + quoted(comments.of(type)));
    line(6, "type: string");
    line(6, "enum: " + Arrays.toString(type.getEnumConstants()));
  }

  private void object(String name, Class<?> type) {
    line(4, name + ":");
    line(6, "description: " + quoted(comments.of(type)));
    line(6, "type: object");
    line(
        6,
        "required: "
            + Shapes.parts(type).stream()
                .filter(part -> !Shapes.mayBeMissing(part))
                .map(part -> part.getName())
                .toList());
    line(6, "additionalProperties: false");
    line(6, "properties:");
    for (var part : Shapes.parts(type)) {
      var schema = schema(part.getGenericType());
      line(
          8,
          part.getName()
              + ": "
              + (Shapes.mayBeMissing(part) ? "{oneOf: [" + schema + ", {type: 'null'}]}" : schema));
    }
  }

  private static String schema(Type type) {
    if (type instanceof ParameterizedType holder) {
      var parts = List.of(holder.getActualTypeArguments());
      return holder.getRawType() == List.class
          ? "{type: array, items: " + schema(parts.getFirst()) + "}"
          : "{type: object, propertyNames: %s, additionalProperties: %s}"
              .formatted(schema(parts.getFirst()), schema(parts.getLast()));
    }
    if (type == String.class) return "{type: string}";
    if (type == UUID.class) return "{type: string, format: uuid}";
    if (type == LocalDate.class) return "{type: string, format: date}";
    if (type == MilestoneId.class) return "{type: string, pattern: '^milestone:[0-9a-f-]{36}$'}";
    if (type == int.class || type == long.class || type == Integer.class) return "{type: integer}";
    return "{$ref: '#/components/schemas/" + ((Class<?>) type).getSimpleName() + "'}";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private void line(int indent, String line) {
    text.repeat(' ', indent).append(line).append('\n');
  }
}
