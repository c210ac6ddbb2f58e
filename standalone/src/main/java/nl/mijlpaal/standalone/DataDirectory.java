package nl.mijlpaal.standalone;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.mijlpaal.standalone.identity.PrivateFile;
import nl.mijlpaal.standalone.postgres.FileTree;
import nl.mijlpaal.standalone.postgres.PostgresBinaries;
import nl.mijlpaal.standalone.postgres.PostgresCluster;

/**
 * The directory in which one installation keeps everything: both clusters, the broker's log,
 * accounts, keys, secrets, ports and logs. One start at a time has it in use.
 */
final class DataDirectory implements AutoCloseable {
  static final String EVENT_STORE = "event-store";
  static final String READ_MODELS = "read-models";

  private static final String LOGS = "logs";
  private static final String LOCK = "in-use.lock";
  private static final String SECRETS = "secrets.properties";
  private static final String PORTS = "ports.properties";

  private final Path path;
  private final FileChannel lock;

  private DataDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** For a start of everything: refuses when anything else uses the directory. */
  static DataDirectory alone(Path path) {
    return lock(path, LOCK, false);
  }

  /** For one part beside others: refuses only when everything runs from the directory. */
  static DataDirectory beside(Path path) {
    return lock(path, LOCK, true);
  }

  /** The ports of the last start from a directory that may well be in use. */
  static Ports portsIn(Path path) {
    if (!Files.exists(path.resolve(PORTS))) {
      throw new StartRefused("Nothing was ever started in " + path + "; pass --data.");
    }
    return Ports.of(read(path.resolve(PORTS)), new ChosenPorts());
  }

  /** Holds a part of the directory, so that the same part is not started twice. */
  DataDirectory part(String name) {
    return lock(path, name + ".lock", false);
  }

  private static DataDirectory lock(Path relative, String name, boolean shared) {
    Path path = relative.toAbsolutePath().normalize();
    try {
      Files.createDirectories(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      FileChannel channel =
          FileChannel.open(
              path.resolve(name),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (!taken(channel, shared)) {
        channel.close();
        throw new StartRefused("Mijlpaal already runs on " + path + " (" + name + ").");
      }
      return new DataDirectory(path, channel);
    } catch (IOException e) {
      throw new StartRefused("Cannot keep data in " + path + ": " + e.getMessage(), e);
    }
  }

  private static boolean taken(FileChannel channel, boolean shared) throws IOException {
    try {
      return channel.tryLock(0, Long.MAX_VALUE, shared) != null;
    } catch (OverlappingFileLockException byThisProcess) {
      return false;
    }
  }

  /** Empties the directory of all but its logs for a fresh start, if it is Mijlpaal's own. */
  void wipe() {
    List<Path> content = content();
    boolean ours = content.isEmpty() || Files.exists(path.resolve(SECRETS));
    if (!ours) {
      throw new StartRefused(path + " holds other things than Mijlpaal's data; not wiping it.");
    }
    stopLeftOvers();
    try {
      for (Path entry : content) {
        FileTree.delete(entry);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops the PostgreSQL processes that a killed start left running. */
  void stopLeftOvers() {
    for (String cluster : List.of(EVENT_STORE, READ_MODELS)) {
      if (Files.exists(path.resolve(cluster))) {
        PostgresCluster.stopLeftOver(PostgresBinaries.unpack(), path.resolve(cluster));
      }
    }
  }

  private List<Path> content() {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.filter(entry -> !entry.endsWith(LOCK) && !entry.endsWith(LOGS)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return path;
  }

  Path logs() {
    return path.resolve(LOGS);
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  Secrets secrets() {
    return whileNobodyElseWrites(() -> {
      Secrets secrets = Secrets.complete(read(path.resolve(SECRETS)));
      write(SECRETS, secrets.kept());
      return secrets;
    });
  }

  /** The ports of the last start, with those chosen now in their place. */
  Ports ports(ChosenPorts chosen) {
    return Ports.of(read(path.resolve(PORTS)), chosen);
  }

  /** The ports for a start of everything, where inner ports that were taken may change. */
  Ports freePorts(ChosenPorts chosen) {
    Ports ports = ports(chosen).withFreeInnerPorts();
    write(PORTS, ports.asProperties());
    return ports;
  }

  /** The ports for one part beside others, which all rely on what is kept. */
  Ports agreedPorts(ChosenPorts chosen) {
    return whileNobodyElseWrites(() -> {
      if (!Files.exists(path.resolve(PORTS))) {
        freePorts(chosen);
      }
      return ports(chosen);
    });
  }

  private <T> T whileNobodyElseWrites(Supplier<T> work) {
    synchronized (DataDirectory.class) {
      try (FileChannel channel =
          FileChannel.open(
              path.resolve("settings.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        FileLock held = channel.lock();
        try {
          return work.get();
        } finally {
          held.release();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Properties read(Path file) {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (NoSuchFileException firstStart) {
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private void write(String name, Properties properties) {
    var text = new StringWriter();
    try {
      properties.store(text, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PrivateFile.write(path.resolve(name), text.toString());
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
