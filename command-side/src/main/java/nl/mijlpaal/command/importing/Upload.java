package nl.mijlpaal.command.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import nl.mijlpaal.command.answering.Problem;

/**
 * The file of one import, kept on disk until the import is answered: the caller need not read
 * answers while it still sends, and no file is ever held in memory. Only our own user can read it.
 */
final class Upload implements AutoCloseable {
  /** Some 250,000 rows of the usual length. */
  static final long LARGEST = 64L * 1024 * 1024;

  private final Path file;

  private Upload(Path file) {
    this.file = file;
  }

  static Upload of(InputStream body) throws IOException {
    var file =
        Files.createTempFile(
            "mijlpaal-import-",
            ".csv",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    var upload = new Upload(file);
    try {
      upload.keep(body);
      return upload;
    } catch (IOException | RuntimeException e) {
      upload.close();
      throw e;
    }
  }

  private void keep(InputStream body) throws IOException {
    try (var out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
      var buffer = new byte[64 * 1024];
      long size = 0;
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        size += read;
        if (size > LARGEST) throw new Problem.TooLarge(LARGEST).exception();
        out.write(buffer, 0, read);
      }
    }
  }

  InputStream read() throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
