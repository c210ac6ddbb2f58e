package nl.mijlpaal.standalone;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mijlpaal demo}: everything, on fresh data with the real 2025 edition in it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Starts everything on fresh data, with the 2025 edition.")
final class DemoCommand implements Runnable {
  @Option(names = "--data", paramLabel = "DIR", description = "wiped at the start (./demo-data)")
  private Path directory = Path.of("demo-data");

  @Mixin private final ChosenPorts ports = new ChosenPorts();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private CommandSpec spec;

  @Override
  public void run() {
    try (DataDirectory data = DataDirectory.alone(directory)) {
      Logs.to(data.logs(), "mijlpaal");
      data.wipe();
      var out = spec.commandLine().getOut();
      new Session(data, ports, out).untilStopped(parts -> DemoData.into(parts, out).load());
    }
  }
}
