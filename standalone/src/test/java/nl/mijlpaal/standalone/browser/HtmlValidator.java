package nl.mijlpaal.standalone.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML checker, in a process of its own with a class path of its own. */
final class HtmlValidator {
  private static final Path CLASS_PATH = Path.of("target", "html-validator.classpath");

  private HtmlValidator() {}

  /** Adds what it finds in these pages. */
  static void check(Iterable<Sent> pages, Path folder, Found found) throws Exception {
    var files = new LinkedHashMap<String, Sent>();
    for (var page : pages) {
      var file = folder.resolve(files.size() + ".html");
      Files.writeString(file, page.body());
      files.put(file.toUri().getPath(), page);
    }
    for (var message : run(folder, files.size()).path("messages"))
      if (isFault(message))
        found.add(
            "HTML: " + message.path("message").asString(),
            files.get(message.path("url").asString().replaceFirst("^file:/*", "/")),
            message.path("extract").asString("").replaceAll("\\s+", " "));
  }

  /** An error or a warning; beside those it says what is merely old-fashioned. */
  private static boolean isFault(JsonNode message) {
    return message.path("type").asString().equals("error")
        || message.path("subType").asString("").equals("warning");
  }

  private static JsonNode run(Path folder, int pages) throws IOException, InterruptedException {
    var said = folder.resolve("said.json");
    var command =
        Stream.of(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xss8m",
            "-cp",
            Files.readString(CLASS_PATH),
            "nu.validator.client.SimpleCommandLineValidator",
            "--stdout",
            "--exit-zero-always",
            "--no-langdetect",
            "--format",
            "json");
    var each = Stream.iterate(0, i -> i + 1).limit(pages).map(i -> folder.resolve(i + ".html"));
    var process =
        new ProcessBuilder(Stream.concat(command, each.map(Path::toString)).toList())
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) throw new IOException("the HTML validator could not run");
    return JsonMapper.shared().readTree(Files.readString(said, StandardCharsets.UTF_8));
  }
}
