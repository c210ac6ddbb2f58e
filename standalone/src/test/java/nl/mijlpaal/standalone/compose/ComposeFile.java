package nl.mijlpaal.standalone.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** {@code docker-compose.yml} as it is read, anchors filled in and variables left as they stand. */
record ComposeFile(
    Map<String, Map<String, Object>> services, Map<String, Object> volumes, String text) {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  static ComposeFile read() throws IOException {
    return of(Files.readString(ROOT.resolve("docker-compose.yml")));
  }

  @SuppressWarnings("unchecked")
  static ComposeFile of(String text) {
    Map<String, Object> all = new Yaml().load(text);
    return new ComposeFile(
        (Map<String, Map<String, Object>>) all.get("services"),
        (Map<String, Object>) all.getOrDefault("volumes", Map.of()),
        text);
  }

  /** Every variable that must be set from outside. */
  TreeSet<String> variables() {
    var names = new TreeSet<String>();
    var required = Pattern.compile("\\$\\{([A-Z_]+):\\?").matcher(text);
    while (required.find()) names.add(required.group(1));
    return names;
  }

  @SuppressWarnings("unchecked")
  Map<String, Map<String, String>> needs(String service) {
    return (Map<String, Map<String, String>>)
        services.get(service).getOrDefault("depends_on", Map.of());
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> environment(String service) {
    return (Map<String, Object>) services.get(service).getOrDefault("environment", Map.of());
  }

  @SuppressWarnings("unchecked")
  List<String> list(String service, String key) {
    return (List<String>) services.get(service).getOrDefault(key, List.of());
  }
}
