package nl.mijlpaal.standalone.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.mijlpaal.standalone.StartRefused;

/**
 * One run of a PostgreSQL program. These refuse to run as root, so for root they run in a user
 * namespace in which nobody is.
 */
record PostgresProgram(Path log) {
  private static final List<String> AS_NOBODY = List.of("unshare", "--user");

  void run(String what, List<String> command) {
    if (exit(asOrdinaryUser(command)) != 0) {
      throw new StartRefused(what + ", failed: " + lastWords());
    }
  }

  private List<String> asOrdinaryUser(List<String> command) {
    if (new UnixSystem().getUid() != 0) {
      return command;
    }
    if (exit(with(AS_NOBODY, List.of("true"))) != 0) {
      throw new StartRefused(
          "PostgreSQL refuses to run as root, and this machine does not allow user namespaces"
              + " (unshare --user); run Mijlpaal as an ordinary user.");
    }
    return with(AS_NOBODY, command);
  }

  private static List<String> with(List<String> prefix, List<String> command) {
    return Stream.concat(prefix.stream(), command.stream()).toList();
  }

  /** Output goes to a file: PostgreSQL would keep a pipe open for as long as it lives. */
  private int exit(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
              .redirectErrorStream(true)
              .redirectOutput(Redirect.appendTo(log.toFile()))
              .start();
      return process.waitFor();
    } catch (IOException e) {
      return 127;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartRefused("interrupted while waiting for " + command.getFirst(), e);
    }
  }

  private String lastWords() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join(" ", lines.subList(Math.max(0, lines.size() - 3), lines.size()))
          + " (see "
          + log
          + ")";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
