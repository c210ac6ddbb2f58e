package nl.mijlpaal.standalone.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import nl.mijlpaal.standalone.StartRefused;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs, unpacked once per user under {@code ~/.cache/mijlpaal} and shared by all
 * data directories.
 */
public record PostgresBinaries(Path home) {

  /** Unpacks the programs unless an earlier start did. */
  public static PostgresBinaries unpack() {
    String archive = archive();
    URLConnection resource = find(archive);
    try (InputStream packed = resource.getInputStream()) {
      Path cache = cache();
      // The size tells one release from another.
      Path home = cache.resolve(archive.substring(1) + "-" + resource.getContentLengthLong());
      if (!Files.exists(home)) {
        Files.createDirectories(cache);
        Path unpacking = Files.createTempDirectory(cache, "unpacking-");
        extract(packed, unpacking);
        moveInPlace(unpacking, home);
      }
      return new PostgresBinaries(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path program(String name) {
    return home.resolve("bin").resolve(name);
  }

  private static URLConnection find(String archive) {
    URL resource = PostgresBinaries.class.getResource(archive + ".txz");
    if (resource == null) {
      throw new StartRefused("This build holds no PostgreSQL for this machine: " + archive);
    }
    try {
      return resource.openConnection();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String archive() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "");
    boolean arm = machine.equals("aarch64");
    return os.startsWith("mac")
        ? "/postgres-darwin-" + (arm ? "arm_64" : "x86_64")
        : "/postgres-linux-" + (arm ? "arm_64" : "x86_64");
  }

  private static Path cache() {
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path base =
        xdg == null || xdg.isBlank()
            ? Path.of(System.getProperty("user.home", "."), ".cache")
            : Path.of(xdg);
    return base.toAbsolutePath().resolve("mijlpaal");
  }

  private static void extract(InputStream packed, Path target) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed, 1 << 16)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else if (entry.isSymbolicLink()) {
          Files.createDirectories(file.resolveSibling("."));
          Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
          Files.createDirectories(file.resolveSibling("."));
          Files.copy(tar, file);
          boolean executable = (entry.getMode() & 0100) != 0;
          Files.setPosixFilePermissions(
              file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
      }
    }
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Two first starts at once both unpack; the one that comes second leaves the first in place. */
  private static void moveInPlace(Path unpacked, Path home) throws IOException {
    try {
      Files.move(unpacked, home);
    } catch (FileAlreadyExistsException e) {
      FileTree.delete(unpacked);
    }
  }
}
