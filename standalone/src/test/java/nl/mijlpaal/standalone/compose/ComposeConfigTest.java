package nl.mijlpaal.standalone.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compose's own opinion of {@code docker-compose.yml}, where Compose is installed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComposeConfigTest {
  private static final List<List<String>> PROGRAMS =
      List.of(List.of("docker", "compose"), List.of("docker-compose"));

  private record Run(int exit, String output) {}

  @TempDir private Path directory;

  @Test
  void compose_takes_the_file_when_every_secret_is_given() throws Exception {
    var all = ComposeFile.read().variables();
    var given = all.stream().map(name -> name + "=x").collect(Collectors.joining("\n", "", "\n"));

    var run = config(given);

    assertThat(run.output()).contains("query-2");
    assertThat(run.exit()).isZero();
  }

  @Test
  void compose_refuses_the_file_when_a_secret_is_missing() throws Exception {
    var run = config(Files.readString(ComposeFile.ROOT.resolve(".env.example")));

    assertThat(run.exit()).isNotZero();
    assertThat(run.output()).contains("see .env.example");
  }

  private Run config(String secrets) throws Exception {
    var program =
        compose()
            .orElseGet(() -> {
              System.err.println(
                  "\n*** NOT CHECKED: neither 'docker compose' nor 'docker-compose' is installed"
                      + " here, so Compose itself has not read docker-compose.yml. ***\n");
              return abort("Compose is not installed");
            });
    var command = new ArrayList<>(program);
    command.addAll(
        List.of(
            "-f",
            ComposeFile.ROOT.resolve("docker-compose.yml").toString(),
            "--env-file",
            Files.writeString(directory.resolve("env"), secrets).toString(),
            "config"));
    return run(command);
  }

  private static Optional<List<String>> compose() {
    return PROGRAMS.stream().filter(ComposeConfigTest::isInstalled).findFirst();
  }

  private static boolean isInstalled(List<String> program) {
    try {
      var command = new ArrayList<>(program);
      command.add("version");
      return run(command).exit() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Run run(List<String> command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes());
    return new Run(process.waitFor(), output);
  }
}
