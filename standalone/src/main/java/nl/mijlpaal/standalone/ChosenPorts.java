package nl.mijlpaal.standalone;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The ports a person may choose on the command line; those of the last start stay otherwise. */
final class ChosenPorts {
  @Option(names = "--query-port", paramLabel = "PORT", description = "pages and reads (8080)")
  private @Nullable Integer query;

  @Option(names = "--command-port", paramLabel = "PORT", description = "commands (8081)")
  private @Nullable Integer command;

  @Option(names = "--identity-port", paramLabel = "PORT", description = "signing in (8082)")
  private @Nullable Integer identity;

  /** Ports that nobody uses, for a start that nobody needs to find. */
  static ChosenPorts free() {
    var ports = new ChosenPorts();
    ports.query = Ports.free();
    ports.command = Ports.free();
    ports.identity = Ports.free();
    return ports;
  }

  OptionalInt query() {
    return of(query);
  }

  OptionalInt command() {
    return of(command);
  }

  OptionalInt identity() {
    return of(identity);
  }

  private static OptionalInt of(@Nullable Integer port) {
    return port == null ? OptionalInt.empty() : OptionalInt.of(port);
  }
}
