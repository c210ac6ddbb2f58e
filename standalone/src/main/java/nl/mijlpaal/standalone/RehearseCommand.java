package nl.mijlpaal.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.mijlpaal.standalone.postgres.FileTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code mijlpaal rehearse}: starts everything on throw-away data and free ports and stops it
 * again, so that Java can note what a start needs (its ahead-of-time cache).
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private CommandSpec spec;

  private void rehearse(Path throwAway) throws IOException {
    try (DataDirectory data = DataDirectory.alone(throwAway)) {
      new Session(data, ChosenPorts.free(), spec.commandLine().getOut()).rehearse();
    } finally {
      FileTree.delete(throwAway);
    }
  }

  @Override
  public void run() {
    try {
      Path throwAway = Files.createTempDirectory("mijlpaal-rehearsal-");
      try (var _ = new StopSignal()) { // who asks to stop waits until nothing is left of it
        rehearse(throwAway);
      }
    } catch (IOException e) {
      throw new StartRefused("Cannot rehearse: " + e.getMessage(), e);
    }
  }
}
