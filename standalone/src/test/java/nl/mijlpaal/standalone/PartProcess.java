package nl.mijlpaal.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A part in an operating-system process of its own: {@code mijlpaal run PART}. PostgreSQL is not
 * that process but a tree of others beside it, and it is those that are killed and paused.
 */
final class PartProcess {
  private final Part part;
  private final Path data;
  private final Process process;
  private final StringBuffer said = new StringBuffer();
  private final CompletableFuture<Void> up = new CompletableFuture<>();

  private PartProcess(Part part, Path data, Process process) {
    this.part = part;
    this.data = data;
    this.process = process;
    Thread.ofVirtual().start(this::listen);
  }

  /** Starts a part from the class path of this program. */
  static PartProcess start(Part part, Path data, String... options) {
    Stream<String> command =
        Stream.of(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx320m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            // One caller asks here as often as many do elsewhere.
            "-Dmijlpaal.rate-limits.writes.per-second=100000",
            "-Dmijlpaal.rate-limits.writes.burst=100000",
            "-Dmijlpaal.rate-limits.reads.per-second=100000",
            "-Dmijlpaal.rate-limits.reads.burst=100000",
            "-cp",
            System.getProperty("java.class.path"),
            MijlpaalCommand.class.getName(),
            "run",
            part.toString(),
            "--data",
            data.toString());
    try {
      return new PartProcess(
          part,
          data,
          new ProcessBuilder(Stream.concat(command, Stream.of(options)).toList())
              .redirectErrorStream(true)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
        if (line.endsWith(part + " is up")) {
          up.complete(null);
        }
      }
    } catch (IOException killed) {
      said.append(killed.getMessage()).append('\n');
    }
    up.completeExceptionally(new IllegalStateException(part + " did not come up: " + said));
  }

  boolean isUp() {
    return process.isAlive() && wasUp();
  }

  void awaitUp() {
    up.orTimeout(Installation.LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS).join();
  }

  /** Whether it ever came up. */
  boolean wasUp() {
    return up.isDone() && !up.isCompletedExceptionally();
  }

  /** What it printed. */
  String said() {
    return said.toString();
  }

  void onExit(Runnable action) {
    process.onExit().thenRun(action);
  }

  /** Its exit code, once it ended. */
  int exit(Duration atMost) throws InterruptedException {
    if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException(part + " did not end within " + atMost + ": " + said);
    }
    return process.exitValue();
  }

  /** SIGSTOP to all that does the part's work. */
  void pause() {
    // The postmaster first: it makes no new processes while its present ones are listed.
    target().ifPresent(first -> signal("STOP", Stream.of(first)));
    signal("STOP", working());
  }

  /** SIGCONT to all that was paused. */
  void resume() {
    signal("CONT", working());
  }

  /** SIGKILL to all that does the part's work, and to what started it. */
  void kill() throws InterruptedException {
    target().filter(_ -> isPostgres()).ifPresent(first -> signal("STOP", Stream.of(first)));
    var working = working().toList();
    working.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    working.forEach(one -> one.onExit().join());
    process.waitFor();
  }

  /** SIGTERM, and waits until it stopped in order. */
  void stop(Duration atMost) throws InterruptedException {
    process.destroy();
    exit(atMost);
  }

  private Stream<ProcessHandle> working() {
    return target().stream()
        .flatMap(first -> Stream.concat(Stream.of(first), first.descendants()))
        .filter(ProcessHandle::isAlive);
  }

  private Optional<ProcessHandle> target() {
    return isPostgres() ? postmaster() : Optional.of(process.toHandle());
  }

  private boolean isPostgres() {
    return part == Part.EVENT_STORE || part == Part.READ_MODELS;
  }

  private Optional<ProcessHandle> postmaster() {
    try {
      long pid =
          Long.parseLong(
              Files.readAllLines(data.resolve(part + "/data/postmaster.pid")).getFirst().strip());
      return ProcessHandle.of(pid)
          .filter(one -> one.info().commandLine().orElse("").contains(data.toString()));
    } catch (IOException notRunning) {
      return Optional.empty();
    }
  }

  private static void signal(String name, Stream<ProcessHandle> processes) {
    List<String> pids = processes.map(one -> Long.toString(one.pid())).toList();
    if (pids.isEmpty()) {
      return;
    }
    try {
      new ProcessBuilder(Stream.concat(Stream.of("kill", "-" + name), pids.stream()).toList())
          .inheritIO()
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
