package nl.mijlpaal.command.form;

import static nl.mijlpaal.command.answering.Fault.field;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.mijlpaal.command.answering.Fault;
import nl.mijlpaal.command.answering.Fault.Sort;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads bytes as one JSON value in UTF-8, noting every name that stands twice. */
final class JsonBody {
  static final String WHOLE = "body";

  private static final int DEEPEST = 16;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNumberLength(100).build())
          .build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Empty when it is no JSON; the faults say why. */
  static @Nullable JsonNode read(byte[] body, List<Fault> faults) {
    try (var parser = JSON.createParser(ObjectReadContext.empty(), text(body))) {
      var token = parser.nextToken();
      if (token == null) {
        faults.add(field(WHOLE, Sort.MISSING));
        return null;
      }
      var value = value(parser, token, "", 0, faults);
      if (parser.nextToken() == null) return value;
      faults.add(notJson(parser));
    } catch (CharacterCodingException e) {
      faults.add(field(WHOLE, Sort.WRONG_ENCODING));
    } catch (JacksonException e) {
      var at = e.getLocation();
      faults.add(field(WHOLE, Sort.NOT_JSON, at.getLineNr(), at.getColumnNr()));
    } catch (TooDeep e) {
      faults.add(field(WHOLE, Sort.TOO_DEEP, DEEPEST));
    }
    return null;
  }

  private static String text(byte[] body) throws CharacterCodingException {
    var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static JsonNode value(
      JsonParser parser, JsonToken token, String path, int depth, List<Fault> faults) {
    if (depth > DEEPEST) throw new TooDeep();
    return switch (token) {
      case START_OBJECT -> object(parser, path, depth, faults);
      case START_ARRAY -> array(parser, path, depth, faults);
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private static JsonNode object(JsonParser parser, String path, int depth, List<Fault> faults) {
    var object = NODES.objectNode();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = parser.currentName();
      var here = Paths.of(path, name);
      var value = value(parser, parser.nextToken(), here, depth + 1, faults);
      if (object.has(name)) faults.add(field(here, Sort.REPEATED));
      object.set(name, value);
    }
    return object;
  }

  private static JsonNode array(JsonParser parser, String path, int depth, List<Fault> faults) {
    var array = NODES.arrayNode();
    for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken())
      array.add(value(parser, token, Paths.of(path, array.size()), depth + 1, faults));
    return array;
  }

  private static Fault notJson(JsonParser parser) {
    var at = parser.currentLocation();
    return field(WHOLE, Sort.NOT_JSON, at.getLineNr(), at.getColumnNr());
  }

  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooDeep() {
      super(null, null, false, false);
    }
  }

  private JsonBody() {}
}
