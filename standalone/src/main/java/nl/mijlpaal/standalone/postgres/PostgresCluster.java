package nl.mijlpaal.standalone.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mijlpaal.standalone.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One PostgreSQL cluster in a directory of its own: made at its first start, durable (fsync and
 * synchronous commit on), listening on the loopback address only.
 */
public final class PostgresCluster implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PostgresCluster.class);

  /** Off, so that a WAL file is never used again and erased text does not linger in one. */
  private static final Map<String, String> DURABLE =
      Map.of(
          "listen_addresses", "'127.0.0.1'",
          "unix_socket_directories", "''",
          "fsync", "on",
          "synchronous_commit", "on",
          "full_page_writes", "on",
          "wal_recycle", "off",
          "shared_buffers", "128MB",
          "max_connections", "100",
          "timezone", "'UTC'");

  private final PostgresBinaries binaries;
  private final Path directory;
  private final int port;
  private final String password;

  private PostgresCluster(PostgresBinaries binaries, Path directory, int port, String password) {
    this.binaries = binaries;
    this.directory = directory;
    this.port = port;
    this.password = password;
  }

  /**
   * Starts the cluster, after making it or stopping what an earlier start left running in it.
   *
   * @param directory the cluster's own; holds {@code data} and {@code postgres.log}
   * @param password of the superuser {@code postgres}; takes effect when the cluster is made
   * @param settings for {@code postgresql.conf}, beyond those that make it durable
   */
  public static PostgresCluster start(
      PostgresBinaries binaries,
      Path directory,
      int port,
      String password,
      Map<String, String> settings) {
    var cluster = new PostgresCluster(binaries, directory, port, password);
    try {
      Files.createDirectories(directory);
      if (!Files.exists(cluster.data().resolve("PG_VERSION"))) {
        cluster.make();
      }
      cluster.configure(settings);
      cluster.stopLeftOver();
      cluster.launch();
      return cluster;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops whatever PostgreSQL an earlier, killed start left running in this directory. */
  public static void stopLeftOver(PostgresBinaries binaries, Path directory) {
    new PostgresCluster(binaries, directory, 0, "").stopLeftOver();
  }

  Database superuser(String database) {
    return new Database(port, database, "postgres", password);
  }

  /** Stops at once for clients but writes everything down first ("fast"). */
  @Override
  public void close() {
    control("stop", "-m", "fast", "-w", "-t", "60");
  }

  private Path data() {
    return directory.resolve("data");
  }

  private void make() throws IOException {
    Path passwordFile = Files.writeString(directory.resolve("password"), password);
    try {
      // The built-in C.UTF-8 sorts and folds case alike on every machine.
      run(
          "making a PostgreSQL cluster",
          program("initdb").toString(),
          "--pgdata=" + data(),
          "--username=postgres",
          "--pwfile=" + passwordFile,
          "--auth=scram-sha-256",
          "--encoding=UTF8",
          "--locale=C",
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8",
          "--no-instructions");
    } finally {
      Files.delete(passwordFile);
    }
    Files.writeString(
        data().resolve("postgresql.conf"),
        """
        # Everything stands in mijlpaal.conf, written anew at every start.
        include 'mijlpaal.conf'
        """);
  }

  private void configure(Map<String, String> settings) throws IOException {
    Files.write(
        data().resolve("mijlpaal.conf"),
        List.of("port = " + port, lines(DURABLE), lines(settings), ""));
  }

  private static String lines(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(setting -> setting.getKey() + " = " + setting.getValue())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private void launch() {
    try {
      control("start", "-w", "-t", "120", "-l", directory.resolve("postgres.log").toString());
    } catch (StartRefused first) {
      // After kill -9 of the postmaster its children may hold the shared memory a moment longer.
      LOG.warn("PostgreSQL did not start at once, trying again: {}", first.getMessage());
      control("start", "-w", "-t", "120", "-l", directory.resolve("postgres.log").toString());
    }
  }

  private void stopLeftOver() {
    postmaster()
        .ifPresent(pid -> {
          boolean ours =
              ProcessHandle.of(pid)
                  .flatMap(process -> process.info().command())
                  .filter(command -> command.endsWith("/postgres"))
                  .isPresent();
          if (ours) {
            LOG.warn("stopping PostgreSQL {} left running in {}", pid, directory);
            close();
          } else {
            forget();
          }
        });
  }

  /** The process id in the first line of {@code postmaster.pid}, where there is one. */
  private Optional<Long> postmaster() {
    try {
      return Files.readAllLines(data().resolve("postmaster.pid")).stream()
          .findFirst()
          .map(line -> Long.parseLong(line.strip()));
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  /** The number in a stale lock file may meanwhile belong to another program. */
  private void forget() {
    try {
      Files.deleteIfExists(data().resolve("postmaster.pid"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path program(String name) {
    return binaries.program(name);
  }

  private void control(String... arguments) {
    String[] command = new String[arguments.length + 3];
    command[0] = program("pg_ctl").toString();
    command[1] = "-D";
    command[2] = data().toString();
    System.arraycopy(arguments, 0, command, 3, arguments.length);
    run("PostgreSQL in " + directory + ", " + arguments[0], command);
  }

  private void run(String what, String... command) {
    new PostgresProgram(directory.resolve("pg_ctl.log")).run(what, List.of(command));
  }
}
