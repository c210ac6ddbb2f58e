package nl.mijlpaal.standalone.guide;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a guide shows of an outcome: a part of it, of which all must be there. */
sealed interface Shown {

  /** Empty when it is all there; otherwise what is not. */
  List<String> missingIn(String output);

  static Shown of(MatchResult block) {
    return block.group(1).equals("json")
        ? new Json(JsonMapper.shared().readTree(block.group(2)))
        : new Lines(block.group(2).lines().toList());
  }

  /** Each line is somewhere in the output. */
  record Lines(List<String> lines) implements Shown {
    @Override
    public List<String> missingIn(String output) {
      return lines.stream().filter(line -> output.lines().noneMatch(line::equals)).toList();
    }
  }

  /** Each field has its value; a list holds each of the things shown, in any place. */
  record Json(JsonNode part) implements Shown {
    @Override
    public List<String> missingIn(String output) {
      return missing("", part, JsonMapper.shared().readTree(output));
    }

    private static List<String> missing(String path, JsonNode part, JsonNode whole) {
      if (part.isObject())
        return part.properties().stream()
            .flatMap(field ->
                missing(path + "/" + field.getKey(), field.getValue(), whole.path(field.getKey()))
                    .stream())
            .toList();
      if (part.isArray())
        return IntStream.range(0, part.size())
            .filter(
                i -> whole.valueStream().noneMatch(one -> missing("", part.get(i), one).isEmpty()))
            .mapToObj(i -> path + "/" + i + " " + part.get(i))
            .toList();
      return part.equals(whole) ? List.of() : List.of(path + " " + part + ", but " + whole);
    }
  }
}
