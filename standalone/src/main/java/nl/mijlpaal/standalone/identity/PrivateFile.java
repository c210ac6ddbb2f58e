package nl.mijlpaal.standalone.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that only its user may read, written whole or not at all. */
public final class PrivateFile {
  private PrivateFile() {}

  public static void write(Path file, String content) {
    try {
      Path directory = file.resolveSibling(".");
      Files.createDirectories(directory);
      Path written =
          Files.createTempFile(
              directory,
              "writing-",
              ".tmp",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(written, content);
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
