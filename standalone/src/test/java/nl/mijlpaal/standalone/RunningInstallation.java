package nl.mijlpaal.standalone;

import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An installation that runs already, told by system properties: {@code mijlpaal.stories.at} where
 * its query sides are, {@code mijlpaal.stories.commands} where its command sides are, as many, each
 * with commas between, and {@code mijlpaal.stories.tokens} where its identity provider gives out
 * tokens.
 *
 * @param nodes a query side and a command side each
 */
record RunningInstallation(List<Doors> nodes) {
  private static final String READS = "mijlpaal.stories.at";
  private static final String COMMANDS = "mijlpaal.stories.commands";
  private static final String TOKENS = "mijlpaal.stories.tokens";

  static RunningInstallation told() {
    var reads = addresses(READS);
    var commands = addresses(COMMANDS);
    if (reads.size() != commands.size())
      throw new IllegalArgumentException(READS + " and " + COMMANDS + " name as many nodes");
    var tokens = new PasswordTokens(URI.create(property(TOKENS)));
    return new RunningInstallation(
        IntStream.range(0, reads.size())
            .mapToObj(node -> new Doors(reads.get(node), commands.get(node), tokens))
            .toList());
  }

  Doors first() {
    return nodes.getFirst();
  }

  /** Loads the 2025 edition as {@code demo} does where it is not there, and waits for it. */
  void load() {
    if (first().status("/v1/editions/2025", "strategy") != 200)
      new DemoData(
              first().commands(),
              first().reads(),
              first().tokens().apply("strategy"),
              new PrintWriter(Writer.nullWriter()))
          .load();
    nodes.forEach(node -> node.awaitVisible("edition:2025@200"));
  }

  private static List<String> addresses(String name) {
    return List.of(property(name).split(","));
  }

  private static String property(String name) {
    var value = System.getProperty(name, "");
    if (value.isEmpty()) throw new IllegalArgumentException("-D" + name + "= is not given");
    return value;
  }
}
