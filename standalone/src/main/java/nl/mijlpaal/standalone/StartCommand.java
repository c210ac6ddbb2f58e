package nl.mijlpaal.standalone;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mijlpaal start}: everything, on data that is kept. */
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description = "Starts everything; data is kept.")
final class StartCommand implements Runnable {
  @Option(names = "--data", paramLabel = "DIR", description = "where data is kept (./data)")
  private Path directory = Path.of("data");

  @Mixin private final ChosenPorts ports = new ChosenPorts();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private CommandSpec spec;

  @Override
  public void run() {
    try (DataDirectory data = DataDirectory.alone(directory)) {
      new Session(data, ports, spec.commandLine().getOut()).untilStopped(address -> {});
    }
  }
}
