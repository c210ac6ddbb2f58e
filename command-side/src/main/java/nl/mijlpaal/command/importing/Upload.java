package nl.mijlpaal.command.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import nl.mijlpaal.command.answering.Problem;

/**
 * The file of one import, kept on disk until the import is answered: the caller need not read
 * answers while it still sends, and no file is ever held in memory. Only our own user can read it,
 * and it has no name any more: nothing stays behind when this process is killed.
 */
final class Upload implements AutoCloseable {
  /** Some 250,000 rows of the usual length. */
  static final long LARGEST = 64L * 1024 * 1024;

  private final FileChannel file;

  private Upload(FileChannel file) {
    this.file = file;
  }

  static Upload of(InputStream body) throws IOException {
    var file =
        Files.createTempFile(
            "mijlpaal-import-",
            ".csv",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    var upload =
        new Upload(
            FileChannel.open(
                file,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
    try {
      upload.keep(body);
      return upload;
    } catch (IOException | RuntimeException e) {
      upload.close();
      throw e;
    }
  }

  private void keep(InputStream body) throws IOException {
    var out = Channels.newOutputStream(file);
    var buffer = new byte[64 * 1024];
    long size = 0;
    for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
      size += read;
      if (size > LARGEST) throw new Problem.TooLarge(LARGEST).exception();
      out.write(buffer, 0, read);
    }
  }

  /** From the start; one reading at a time. */
  InputStream read() throws IOException {
    file.position(0);
    return new FilterInputStream(Channels.newInputStream(file)) {
      @Override
      public void close() {
        // read again later
      }
    };
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
