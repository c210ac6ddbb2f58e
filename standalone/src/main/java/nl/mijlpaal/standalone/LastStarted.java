package nl.mijlpaal.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which data directory was started last from this checkout, so that {@code token} needs no {@code
 * --data}. The front door says where it is remembered; without it, nothing is.
 */
final class LastStarted {
  private LastStarted() {}

  static void remember(Path data) {
    String file = System.getProperty("mijlpaal.last-started");
    if (file != null) {
      try {
        Files.writeString(Path.of(file), data.toString());
      } catch (IOException notOurCheckout) {
        // A checkout of somebody else: --data is needed then.
        return;
      }
    }
  }

  static Path orDefault() {
    String file = System.getProperty("mijlpaal.last-started");
    if (file == null) {
      return Path.of("data");
    }
    try {
      return Path.of(Files.readString(Path.of(file)));
    } catch (IOException neverStarted) {
      return Path.of("data");
    }
  }
}
