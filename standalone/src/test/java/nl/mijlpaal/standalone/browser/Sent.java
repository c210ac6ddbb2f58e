package nl.mijlpaal.standalone.browser;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * A page as the server sent it to somebody.
 *
 * @param who the account, or nobody
 * @param path with what it was asked, on the server of the pages
 */
record Sent(String who, String language, String path, int status, String type, String body) {
  private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"([^\"]*)\"");
  private static final Pattern TAG = Pattern.compile("<([a-zA-Z][\\w-]*)((?:\\s[^<>]*)?)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)(?:=\"([^\"]*)\")?");
  private static final Set<String> TELLING = Set.of("class", "role", "type", "scope");

  boolean isPage() {
    return type.startsWith("text/html");
  }

  /** The addresses on the same server to which it leads. */
  List<String> links() {
    var here = URI.create("http://here" + path);
    return hrefs()
        .map(href -> here.resolve(href.replace(" ", "%20")))
        .filter(to -> "here".equals(to.getAuthority()) && "http".equals(to.getScheme()))
        .map(to -> to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()))
        .distinct()
        .toList();
  }

  /** Links to a place on this very page that is not there. */
  List<String> leadingNowhere() {
    return hrefs()
        .filter(href -> href.startsWith("#") && !body.contains("id=\"" + href.substring(1) + "\""))
        .toList();
  }

  /**
   * What it is made of, whatever it says: each element with its attributes. Pages made of the same
   * things look the same to a checker.
   */
  Set<String> elements() {
    return TAG.matcher(body)
        .results()
        .map(tag -> tag.group(1) + attributes(tag.group(2)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The template that made it, more or less: {@code /milestones/* ?edition}. */
  String kind() {
    return kind(path);
  }

  /** The template alone, whatever was asked of it. */
  String template() {
    return kind().replaceFirst(" .*", "");
  }

  static String kind(String path) {
    var address = URI.create("http://here" + path);
    var segments = address.getRawPath().split("/", -1);
    if (segments.length > 2) segments[2] = "*";
    var asked =
        Stream.ofNullable(address.getRawQuery())
            .flatMap(query -> Arrays.stream(query.split("&")))
            .map(part -> part.replaceFirst("=.*", ""))
            .distinct()
            .sorted()
            .toList();
    var names = asked.size() > 2 ? asked.subList(0, 2) + "+" : asked.toString();
    return String.join("/", segments) + (asked.isEmpty() ? "" : " " + names);
  }

  private Stream<String> hrefs() {
    return LINK.matcher(body).results().map(link -> HtmlUtils.htmlUnescape(link.group(1)));
  }

  private static String attributes(String written) {
    return ATTRIBUTE
        .matcher(written)
        .results()
        .map(one ->
            TELLING.contains(one.group(1))
                ? one.group(1) + "=" + Objects.requireNonNullElse(one.group(2), "")
                : one.group(1))
        .sorted()
        .collect(Collectors.joining(" ", "[", "]"));
  }

  @Override
  public String toString() {
    return who + " " + language + " " + path;
  }
}
