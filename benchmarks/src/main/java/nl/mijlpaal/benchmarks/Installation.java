package nl.mijlpaal.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.mijlpaal.standalone.identity.AccessToken;
import nl.mijlpaal.standalone.identity.Accounts;
import nl.mijlpaal.standalone.identity.SigningKey;
import nl.mijlpaal.standalone.postgres.Database;
import nl.mijlpaal.standalone.postgres.FileTree;

/**
 * An installation in a data directory of its own, each part in a process of its own and with the
 * settings of production: what {@code mijlpaal run PART} starts. What is in the directory stays.
 */
final class Installation implements AutoCloseable {
  private static final List<String> PORTS = List.of("query", "command", "identity");

  private final Path data;
  private final Map<String, Integer> chosen = new LinkedHashMap<>();
  private final SequencedMap<Part, Process> running = new LinkedHashMap<>();
  private final Thread onInterrupt = new Thread(this::stopAll);
  private int heap = 640;

  /** What can be started alone. */
  enum Part {
    EVENT_STORE("event-store"),
    READ_MODELS("read-models"),
    BROKER("broker"),
    IDENTITY("identity"),
    COMMAND_SIDE("command-side"),
    QUERY_SIDE("query-side");

    private final String word;

    Part(String word) {
      this.word = word;
    }
  }

  private Installation(Path data) throws IOException {
    this.data = data.toAbsolutePath();
    // Ports of an earlier time may have been taken since.
    Files.deleteIfExists(this.data.resolve("ports.properties"));
    for (var name : PORTS) chosen.put(name, freePort());
    Runtime.getRuntime().addShutdownHook(onInterrupt);
  }

  /** On what an earlier run left in the directory of that name, if there was one. */
  static Installation kept(String name) throws IOException {
    return new Installation(home().resolve(name));
  }

  /** On nothing: what an earlier run left in the directory of that name is gone. */
  static Installation fresh(String name) throws IOException {
    var data = home().resolve(name);
    if (Files.exists(data)) FileTree.delete(data);
    return new Installation(data);
  }

  /** Where all data of measurements is; it must be on a real disk. */
  static Path home() {
    return Path.of(System.getProperty("mijlpaal.benchmarks.data", "benchmarks/target/data"));
  }

  /** What each part that is started from now on may use, in megabytes. */
  Installation withHeap(int megabytes) {
    heap = megabytes;
    return this;
  }

  /** The most memory that a part ever had resident, in kilobytes. */
  long mostResident(Part part) throws IOException {
    var process = Objects.requireNonNull(running.get(part));
    return Files.readAllLines(Path.of("/proc", "" + process.pid(), "status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElseThrow();
  }

  /** Starts parts at the same time, and returns when all of them are up. */
  void start(Part... parts) throws IOException, InterruptedException {
    for (var part : parts) running.put(part, launch(part));
    for (var part : parts) awaitUp(part);
  }

  void stop(Part part) throws InterruptedException {
    var process = running.remove(part);
    if (process == null) return;
    process.destroy();
    process.waitFor();
  }

  private Process launch(Part part) throws IOException {
    Files.createDirectories(data);
    var command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC",
                "-Xmx" + heap + "m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                // A few callers ask as often as they can.
                "-Dmijlpaal.rate-limits.writes.per-second=1000000",
                "-Dmijlpaal.rate-limits.writes.burst=1000000",
                "-Dmijlpaal.rate-limits.reads.per-second=1000000",
                "-Dmijlpaal.rate-limits.reads.burst=1000000",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.mijlpaal.standalone.MijlpaalCommand",
                "run",
                part.word,
                "--data",
                data.toString()));
    chosen.forEach((name, port) -> command.addAll(List.of("--" + name + "-port", "" + port)));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output(part).toFile())
        .start();
  }

  private Path output(Part part) {
    return data.resolve(part.word + ".output");
  }

  private void awaitUp(Part part) throws IOException, InterruptedException {
    var process = running.get(part);
    while (!Files.readString(output(part)).contains(part.word + " is up")) {
      if (process == null || process.waitFor(20, TimeUnit.MILLISECONDS))
        throw new IllegalStateException(part + ": " + Files.readString(output(part)));
    }
  }

  Database events() throws IOException {
    return new Database(
        innerPort("event-store"),
        "mijlpaal_events",
        "mijlpaal_command",
        properties("secrets").getProperty("event-store.command-side-password"));
  }

  Database reads() throws IOException {
    return new Database(
        innerPort("read-models"),
        "mijlpaal_read",
        "mijlpaal_query",
        properties("secrets").getProperty("read-models.query-side-password"));
  }

  String bootstrapServers() throws IOException {
    return "127.0.0.1:" + innerPort("broker");
  }

  int commandPort() {
    return chosen.getOrDefault("command", 0);
  }

  int queryPort() {
    return chosen.getOrDefault("query", 0);
  }

  /** An access token of an account, good for half an hour. */
  String tokenOf(String account) {
    var identity = data.resolve("identity");
    return AccessToken.of(
        Accounts.in(identity).named(account).orElseThrow(),
        SigningKey.in(identity),
        "http://localhost:" + chosen.get("identity"),
        Instant.now());
  }

  /** What a side needs to run in this process, beside the parts. */
  List<String> arguments(Database database, String... own) throws IOException {
    return Stream.of(
            database.asProperties(),
            List.of(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri=http://localhost:"
                    + chosen.get("identity"),
                "spring.main.banner-mode=off",
                "spring.main.register-shutdown-hook=false",
                "mijlpaal.kafka.bootstrap-servers=" + bootstrapServers()),
            List.of(own))
        .flatMap(List::stream)
        .map(property -> "--" + property)
        .toList();
  }

  private int innerPort(String name) throws IOException {
    return Integer.parseInt(properties("ports").getProperty(name));
  }

  private Properties properties(String name) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(data.resolve(name + ".properties"))) {
      properties.load(reader);
    }
    return properties;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void stopAll() {
    running.reversed().values().forEach(Process::destroy);
    running.reversed().values().forEach(process -> process.onExit().join());
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(onInterrupt);
    for (var part : List.copyOf(running.sequencedKeySet().reversed())) {
      try {
        stop(part);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
