package nl.mijlpaal.standalone;

import static nl.mijlpaal.standalone.Part.EVENT_STORE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the event store's cluster, taken while it stands still, as an operator would. */
final class Backup {
  private final Installation installation;
  private final Path cluster;
  private final Path copy;
  private final Path aside;

  Backup(Installation installation) {
    this.installation = installation;
    this.cluster = installation.directory().resolve(DataDirectory.EVENT_STORE);
    this.copy = cluster.resolveSibling("backup");
    this.aside = cluster.resolveSibling("aside");
  }

  /** Stops the event store for as long as it takes. */
  void take() throws IOException, InterruptedException {
    installation.stop(EVENT_STORE);
    int exit =
        new ProcessBuilder("cp", "-a", cluster.toString(), copy.toString())
            .inheritIO()
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IOException("cp ended with " + exit);
    }
    startAgain();
  }

  /** Puts the copy in the place of the event store. */
  void restore() throws IOException, InterruptedException {
    installation.stop(EVENT_STORE);
    Files.move(cluster, aside);
    Files.move(copy, cluster);
    startAgain();
  }

  /** Puts the newer one back. */
  void undo() throws IOException, InterruptedException {
    installation.stop(EVENT_STORE);
    Files.move(cluster, copy);
    Files.move(aside, cluster);
    startAgain();
  }

  private void startAgain() {
    installation.start(EVENT_STORE);
    installation.awaitUp(EVENT_STORE);
  }
}
