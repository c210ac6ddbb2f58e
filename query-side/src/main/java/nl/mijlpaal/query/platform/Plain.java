package nl.mijlpaal.query.platform;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What comes from outside, made fit for a line: nothing that ends a line or a field, and nothing
 * that is long enough to be a token.
 */
final class Plain {
  /** A reference with its type has 46 characters, a token hundreds. */
  private static final int LONGEST = 64;

  private static final int MOST_PARTS = 10;

  /** One word; a dash when there is none. */
  static String word(@Nullable String said) {
    if (said == null || said.isEmpty()) return "-";
    return said.length() > LONGEST ? "(long)" : said.replaceAll("[^!#-\\[\\]-~]", "?");
  }

  /** The parts of an address. */
  static String path(String address) {
    return Arrays.stream(address.split("/"))
        .limit(MOST_PARTS)
        .map(part -> part.isEmpty() ? "" : word(part))
        .collect(Collectors.joining("/"));
  }

  private Plain() {}
}
