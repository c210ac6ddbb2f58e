package nl.mijlpaal.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The NL GOV API Design Rules that a description of an API shows to be kept. */
final class DesignRules {
  private static final Pattern PATH =
      Pattern.compile(
          "/v[0-9]+(?:/(?:[a-z0-9]+(?:-[a-z0-9]+)*|\\{[a-z][A-Za-z0-9]*\\}|openapi\\.json))+");
  private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][A-Za-z0-9]*");

  /** What breaks a rule, with the rule's name; empty when nothing does. */
  static List<String> broken(JsonNode api) {
    var broken = new ArrayList<String>();
    if (!api.path("openapi").asString("").startsWith("3.1")) broken.add("doc-openapi");
    for (var told : List.of("name", "email", "url"))
      if (!api.path("info").path("contact").has(told)) broken.add("doc-openapi-contact: " + told);
    for (var path : api.path("paths").properties()) {
      if (!PATH.matcher(path.getKey()).matches()) broken.add("path: " + path.getKey());
      for (var operation : path.getValue())
        StreamSupport.stream(operation.path("parameters").spliterator(), false)
            .filter(parameter -> parameter.path("in").asString().equals("query"))
            .map(parameter -> parameter.path("name").asString())
            .filter(name -> !CAMEL_CASE.matcher(name).matches())
            .forEach(name -> broken.add("query-keys-camel-case: " + name));
    }
    for (var schema : api.path("components").path("schemas"))
      for (var field : schema.path("properties").propertyNames())
        if (!CAMEL_CASE.matcher(field).matches()) broken.add("naming-fields: " + field);
    return broken;
  }

  private DesignRules() {}
}
