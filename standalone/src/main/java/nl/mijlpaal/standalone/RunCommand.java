package nl.mijlpaal.standalone;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code mijlpaal run PART}: one part in a process of its own, beside others on the same data
 * directory, for tests that kill parts one by one.
 */
@Command(name = "run", hidden = true, mixinStandardHelpOptions = true)
final class RunCommand implements Runnable {
  @Parameters(paramLabel = "PART", description = "${COMPLETION-CANDIDATES}")
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private Part part;

  @Option(names = "--data", paramLabel = "DIR", required = true)
  private Path directory = Path.of("data");

  @Mixin private final ChosenPorts chosen = new ChosenPorts();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private CommandSpec spec;

  @Override
  public void run() {
    try (DataDirectory data = DataDirectory.beside(directory)) {
      Logs.to(data.logs(), part + "-" + ProcessHandle.current().pid());
      var parts = new Parts(data, data.agreedPorts(chosen), data.secrets());
      Progress progress = Progress.on(spec.commandLine().getOut());
      try (var stop = new StopSignal();
          var _ = part.start(parts)) {
        progress.up(part + " is up");
        stop.await();
      } catch (StartRefused refused) {
        throw refused;
      } catch (Exception e) {
        throw new IllegalStateException(part + " failed", e);
      }
    }
  }
}
