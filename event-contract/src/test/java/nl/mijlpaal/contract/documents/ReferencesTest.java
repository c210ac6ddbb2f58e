package nl.mijlpaal.contract.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents point to is there: files, headings, and the tests that hold a decision. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferencesTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("(?:]\\(|(?m)^\\[\\w+]: )([^)\\s]+)");
  private static final Pattern TEST =
      Pattern.compile("`(\\w+(?:Test|IT|Properties))(?:\\.(\\w+))?`");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  static List<Path> documents() throws IOException {
    try (var root = Files.list(ROOT);
        var docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(root, docs).filter(p -> p.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_link_leads_somewhere(Path document) throws IOException {
    var broken = new ArrayList<String>();
    var links = LINK.matcher(withoutBlocks(document));
    while (links.find()) {
      var parts = links.group(1).split("#", 2);
      if (parts[0].matches("[a-z]+:.*")) continue;
      var to = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
      if (!Files.exists(to) || (parts.length == 2 && !anchors(to).contains(parts[1])))
        broken.add(links.group(1));
    }
    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_test_that_is_named_exists(Path document) throws IOException {
    var missing = new ArrayList<String>();
    var sources = sources();
    var named = TEST.matcher(Files.readString(document));
    while (named.find()) {
      var method = named.group(2);
      var source = sources.get(named.group(1) + ".java");
      if (source == null
          || (method != null && !Files.readString(source).contains("void " + method + "(")))
        missing.add(named.group());
    }
    assertThat(missing).isEmpty();
  }

  /** The tests of all modules, by file name. */
  private static Map<String, Path> sources() throws IOException {
    var found = new HashMap<String, Path>();
    for (var module : modules())
      try (var files = Files.walk(module.resolve("src/test/java"))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .forEach(file -> found.put(file.getFileName().toString(), file));
      }
    return found;
  }

  private static List<Path> modules() throws IOException {
    try (var root = Files.list(ROOT)) {
      return root.filter(module -> Files.isDirectory(module.resolve("src/test/java"))).toList();
    }
  }

  /** As the platforms that show these pages make an anchor of a heading. */
  private static List<String> anchors(Path document) throws IOException {
    return HEADING
        .matcher(withoutBlocks(document))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(words -> words.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  private static String withoutBlocks(Path document) throws IOException {
    return Files.readString(document).replaceAll("(?s)```.*?```", "");
  }
}
