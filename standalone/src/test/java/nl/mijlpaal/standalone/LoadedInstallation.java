package nl.mijlpaal.standalone;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A whole installation in this process with the 2025 edition in it, as {@code demo} leaves one. */
final class LoadedInstallation implements AutoCloseable {
  private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

  private final DataDirectory data;
  private final Parts parts;
  private final Doors doors;
  private @Nullable Mijlpaal running;

  private LoadedInstallation(DataDirectory data) {
    this.data = data;
    this.parts = new Parts(data, data.freePorts(ChosenPorts.free()), data.secrets());
    this.doors = new Doors(parts.ports().queryUrl(), parts.ports().commandUrl(), parts::tokenOf);
  }

  static LoadedInstallation in(Path directory) {
    var installation = new LoadedInstallation(DataDirectory.alone(directory));
    try {
      installation.start();
      DemoData.into(installation.parts, NOWHERE).load();
      installation.doors.awaitVisible("edition:2025@200");
      return installation;
    } catch (RuntimeException e) {
      installation.close();
      throw e;
    }
  }

  Doors doors() {
    return doors;
  }

  Parts parts() {
    return parts;
  }

  Path directory() {
    return data.path();
  }

  void start() {
    running = Mijlpaal.start(parts, Progress.on(NOWHERE));
  }

  void stop() {
    if (running != null) running.close();
    running = null;
  }

  @Override
  public void close() {
    stop();
    data.close();
  }
}
