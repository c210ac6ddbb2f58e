package nl.mijlpaal.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * S9: from {@code ./mijlpaal start} to the first page, on a data directory that exists, and the
 * memory of all its processes when nothing is asked of them.
 */
final class StartBenchmark {
  private static final int IDLE_SECONDS = 15;

  /** What one start took: seconds, and resident and proportional memory in kilobytes. */
  private record Start(double seconds, long resident, long proportional) {}

  static void run(int times) throws Exception {
    var data = Installation.home().resolve("start");
    once(data);
    var starts = new ArrayList<Start>();
    for (int i = 0; i < times; i++) starts.add(once(data));
    print("S9-start-to-first-page", "s", starts.stream().map(Start::seconds).toList());
    print(
        "S9-memory-idle-resident",
        "GB",
        starts.stream().map(start -> start.resident / 1048576.0).toList());
    print(
        "S9-memory-idle-pages-counted-once",
        "GB",
        starts.stream().map(start -> start.proportional / 1048576.0).toList());
  }

  private static void print(String name, String unit, List<Double> values) {
    var sorted = values.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%s %.2f %s (control none; median of %d; spread %.2f-%.2f)%n",
        name,
        sorted.get(sorted.size() / 2),
        unit,
        sorted.size(),
        sorted.getFirst(),
        sorted.getLast());
  }

  private static Start once(Path data) throws Exception {
    var port = freePort();
    var output = Files.createTempFile("mijlpaal-start", ".output");
    var start = System.nanoTime();
    var process =
        new ProcessBuilder(
                "./mijlpaal",
                "start",
                "--data",
                data.toString(),
                "--query-port",
                "" + port,
                "--command-port",
                "" + freePort(),
                "--identity-port",
                "" + freePort())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      while (!answers(port)) {
        if (!process.isAlive()) throw new IllegalStateException(Files.readString(output));
        Thread.sleep(10);
      }
      var seconds = (System.nanoTime() - start) / 1e9;
      Thread.sleep(IDLE_SECONDS * 1000L);
      var all = processes(process, data);
      return new Start(seconds, kilobytes(all, "Rss:"), kilobytes(all, "Pss:"));
    } finally {
      process.destroy();
      process.waitFor();
      Files.delete(output);
    }
  }

  private static boolean answers(int port) {
    try (var line = new HttpLine(port, "none")) {
      return line.page("/help").status() == 200; // a page for anybody
    } catch (IOException notYet) {
      return false;
    }
  }

  /** PostgreSQL runs apart from who started it; its lock file names it. */
  private static List<ProcessHandle> processes(Process start, Path data) throws IOException {
    var roots = new ArrayList<ProcessHandle>(List.of(start.toHandle()));
    for (var cluster : List.of("event-store", "read-models")) {
      var lock = data.resolve(cluster).resolve("data").resolve("postmaster.pid");
      ProcessHandle.of(Long.parseLong(Files.readAllLines(lock).getFirst().strip()))
          .ifPresent(roots::add);
    }
    return roots.stream()
        .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
        .distinct()
        .toList();
  }

  private static long kilobytes(List<ProcessHandle> processes, String field) throws IOException {
    long sum = 0;
    for (var process : processes) {
      var file = Path.of("/proc", "" + process.pid(), "smaps_rollup");
      for (var line : Files.readAllLines(file))
        if (line.startsWith(field)) sum += Long.parseLong(line.replaceAll("[^0-9]", ""));
    }
    return sum;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private StartBenchmark() {}
}
