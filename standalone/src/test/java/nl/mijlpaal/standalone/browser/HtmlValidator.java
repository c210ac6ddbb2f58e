package nl.mijlpaal.standalone.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML checker, in a process of its own with a class path of its own. */
final class HtmlValidator {
  private static final Path CLASS_PATH = Path.of("target", "html-validator.classpath");

  private HtmlValidator() {}

  /** What it finds in these pages: a sentence for each fault, and the first page that has it. */
  static List<String> faults(Iterable<Sent> pages, Path folder) throws Exception {
    var files = new LinkedHashMap<String, Sent>();
    for (var page : pages) {
      var file = folder.resolve(files.size() + ".html");
      Files.writeString(file, page.body());
      files.put(file.toUri().getPath(), page);
    }
    return told(run(folder, files.size()), files);
  }

  private static JsonNode run(Path folder, int pages) throws IOException, InterruptedException {
    var said = folder.resolve("said.json");
    var command =
        Stream.of(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
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

  private static List<String> told(JsonNode said, Map<String, Sent> files) {
    var faults = new LinkedHashMap<String, String>();
    for (var message : said.path("messages")) {
      var path = message.path("url").asString().replaceFirst("^file:/*", "/");
      faults.putIfAbsent(
          message.path("message").asString(),
          " at " + message.path("extract").asString().strip() + " in " + files.get(path));
    }
    var told = new ArrayList<String>();
    faults.forEach((fault, where) -> told.add(fault + where));
    return told;
  }
}
