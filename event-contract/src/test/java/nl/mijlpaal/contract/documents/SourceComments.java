package nl.mijlpaal.contract.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the Javadoc of the contract says about its types, read from their sources. */
record SourceComments(Map<String, Comment> types) {
  private static final Path SOURCES = Path.of("src/main/java/nl/mijlpaal/contract");

  private static final Pattern DOCUMENTED =
      Pattern.compile(
          "/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*"
              + "(?:public |sealed |final )*(?:record|enum|interface|@interface|class) (\\w+)");
  private static final Pattern TAG = Pattern.compile("(?m)^@(\\w+) ");
  private static final Pattern INLINE = Pattern.compile("\\{@(code|link) ([^}]*)}");

  /** A type in a sentence or two, and its parts by name. */
  record Comment(String says, Map<String, String> parts) {}

  static SourceComments read() {
    var types = new LinkedHashMap<String, Comment>();
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        var found = DOCUMENTED.matcher(Files.readString(file));
        while (found.find()) types.put(found.group(2), comment(found.group(1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SourceComments(types);
  }

  String of(Class<?> type) {
    return Optional.ofNullable(types.get(type.getSimpleName()))
        .map(Comment::says)
        .filter(says -> !says.isEmpty())
        .orElseThrow(() -> new AssertionError(type.getSimpleName() + " says nothing of itself"));
  }

  String of(Class<?> type, String part) {
    return Optional.ofNullable(types.get(type.getSimpleName()))
        .map(comment -> comment.parts().get(part))
        .orElse("");
  }

  private static Comment comment(String raw) {
    var text = raw.replaceAll("(?m)^\\s*\\* ?", "").replaceAll("(?m)^ +", "").strip();
    var sections = text.split("(?m)^(?=@\\w+ )");
    var parts = new LinkedHashMap<String, String>();
    for (var section : sections) {
      var tag = TAG.matcher(section);
      if (tag.lookingAt() && tag.group(1).equals("param")) {
        var words = section.substring(tag.end()).split("\\s+", 2);
        parts.put(words[0], plain(words[1]));
      }
    }
    return new Comment(TAG.matcher(sections[0]).lookingAt() ? "" : plain(sections[0]), parts);
  }

  private static String plain(String text) {
    var joined = text.replace("<p>", "").replaceAll("\\s+", " ").strip();
    return INLINE.matcher(joined).replaceAll("`$2`");
  }
}
