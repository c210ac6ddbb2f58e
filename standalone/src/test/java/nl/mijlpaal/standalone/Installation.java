package nl.mijlpaal.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An installation of which each part is a process of its own, on free ports and a directory of its
 * own. Whatever dies is started again, as a supervisor would, until it is asked to stop; closing
 * ends every process that was started here, and no other.
 */
final class Installation implements AutoCloseable {
  static final Duration LONG_ENOUGH = Duration.ofMinutes(4);
  private static final int MOST_STARTS = 12;

  private final DataDirectory data;
  private final Parts parts;
  private final Map<Part, PartProcess> wanted = new ConcurrentHashMap<>();
  private final List<PartProcess> beside = new ArrayList<>();
  private final Map<Part, Integer> failedStarts = new EnumMap<>(Part.class);
  private final Thread whenInterrupted = new Thread(this::end, "end-of-installation");
  private volatile boolean closing;

  private Installation(DataDirectory data) {
    this.data = data;
    this.parts = new Parts(data, data.agreedPorts(ChosenPorts.free()), data.secrets());
    Runtime.getRuntime().addShutdownHook(whenInterrupted);
  }

  /** Starts everything in a new directory, and returns when all of it is up. */
  static Installation in(Path directory) {
    var installation = new Installation(DataDirectory.beside(directory));
    try {
      for (Part part : Part.values()) {
        installation.start(part);
        part.needs().forEach(installation::awaitUp);
      }
      installation.awaitAllUp();
      return installation;
    } catch (RuntimeException e) {
      installation.close();
      throw e;
    }
  }

  Parts parts() {
    return parts;
  }

  Path directory() {
    return data.path();
  }

  PartProcess of(Part part) {
    PartProcess process = wanted.get(part);
    if (process == null) {
      throw new IllegalStateException(part + " is not running");
    }
    return process;
  }

  /** Starts a part, which is started again whenever it dies. */
  void start(Part part) {
    PartProcess process = PartProcess.start(part, data.path());
    wanted.put(part, process);
    process.onExit(() -> startAgain(part, process));
  }

  private synchronized void startAgain(Part part, PartProcess died) {
    if (closing || wanted.get(part) != died) {
      return;
    }
    int failed = died.wasUp() ? 0 : failedStarts.getOrDefault(part, 0) + 1;
    failedStarts.put(part, failed);
    if (failed < MOST_STARTS) {
      start(part);
    }
  }

  /** One more process of a part, beside the one that is supervised. */
  PartProcess startBeside(Part part, String... options) {
    PartProcess process = PartProcess.start(part, data.path(), options);
    beside.add(process);
    return process;
  }

  void stop(Part part) throws InterruptedException {
    PartProcess process = of(part);
    wanted.remove(part);
    process.stop(LONG_ENOUGH);
  }

  void awaitUp(Part part) {
    Until.within(LONG_ENOUGH)
        .holds(() -> part + " is up: " + of(part).said(), () -> of(part).isUp());
  }

  void awaitAllUp() {
    wanted.keySet().forEach(this::awaitUp);
  }

  /** Kills what is left. */
  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(whenInterrupted);
    end();
    data.close();
  }

  private void end() {
    synchronized (this) {
      closing = true;
    }
    var all = new ArrayList<>(beside);
    all.addAll(wanted.values());
    for (PartProcess process : all) {
      try {
        process.kill();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
