package nl.mijlpaal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Everything in a process of its own, which is killed with SIGKILL and started again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledStartIT {
  @TempDir private Path path;

  @AfterEach
  void leave_no_process_behind() {
    try (var data = DataDirectory.alone(path)) {
      data.stopLeftOvers();
    }
  }

  @Test
  void a_killed_start_leaves_nothing_that_hinders_the_next_and_loses_nothing() throws Exception {
    Process killed = launch(ChosenPorts.free());
    String accounts;
    String token;
    try {
      awaitUp(killed);
      token = tokenOfViewer();
      accounts = Files.readString(path.resolve("identity/accounts.json"));
      write("kept");
    } finally {
      killed.destroyForcibly().waitFor();
    }
    long leftOver = postmaster();
    assertThat(ProcessHandle.of(leftOver)).isPresent();

    Process next = launch(new ChosenPorts(), "-Dmijlpaal.log-format=ecs");
    try {
      awaitUp(next);
      assertThat(ProcessHandle.of(leftOver)).isEmpty();
      assertThat(read()).isEqualTo("kept");
      assertThat(path.resolve("identity/accounts.json")).hasContent(accounts);
      assertThat(new Visitor(DataDirectory.portsIn(path)).status(refusing(), "")).isEqualTo(401);
      assertThat(new Visitor(DataDirectory.portsIn(path)).status(reading(), token))
          .as("who signed in before is still signed in")
          .isEqualTo(200);
      var line = JsonMapper.shared().readTree(lastLine(path.resolve("logs/security.log")));
      assertThat(line.path("message").asString()).isEqualTo("refused");
      assertThat(line.path("event").path("reason").asString()).isEqualTo("unauthenticated");
      assertThat(line.path("source").path("ip").asString()).isEqualTo("127.0.0.1");
      assertThat(line.path("@timestamp").asString()).isNotEmpty();
    } finally {
      next.destroy();
      assertThat(next.waitFor()).isEqualTo(143);
    }
    assertThat(path.resolve("event-store/data/postmaster.pid")).doesNotExist();
    assertThat(path.resolve("read-models/data/postmaster.pid")).doesNotExist();
  }

  private String tokenOfViewer() throws Exception {
    return new Visitor(DataDirectory.portsIn(path))
        .signIn("viewer", "viewer", secrets().getProperty("client.pages-secret"))
        .getTokenValue();
  }

  private String reading() {
    return DataDirectory.portsIn(path).queryUrl() + "/v1/editions";
  }

  private String refusing() {
    return DataDirectory.portsIn(path).commandUrl() + "/v1/milestones";
  }

  private static String lastLine(Path log) throws IOException {
    return Files.readAllLines(log).getLast();
  }

  private Process launch(ChosenPorts ports, String... settings) throws IOException {
    Stream<String> java =
        Stream.of(
                Stream.of(
                    ProcessHandle.current().info().command().orElseThrow(),
                    "-XX:+UseSerialGC",
                    "-Xmx512m",
                    "-cp",
                    System.getProperty("java.class.path")),
                Stream.of(settings),
                Stream.of(MijlpaalCommand.class.getName(), "start", "--data", path.toString()))
            .flatMap(words -> words);
    Stream<String> options =
        Stream.concat(
            Stream.concat(
                option("--query-port", ports.query().stream().boxed().toList()),
                option("--command-port", ports.command().stream().boxed().toList())),
            option("--identity-port", ports.identity().stream().boxed().toList()));
    return new ProcessBuilder(Stream.concat(java, options).toList())
        .redirectErrorStream(true)
        .start();
  }

  private static Stream<String> option(String name, List<Integer> value) {
    return value.stream().flatMap(port -> Stream.of(name, port.toString()));
  }

  private static void awaitUp(Process process) throws IOException {
    var said = new StringBuilder();
    BufferedReader lines = process.inputReader();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.append(line).append('\n');
      if (line.startsWith("Mijlpaal is up")) {
        return;
      }
    }
    throw new AssertionError("it did not come up:\n" + said);
  }

  private long postmaster() throws IOException {
    return Long.parseLong(
        Files.readAllLines(path.resolve("event-store/data/postmaster.pid")).getFirst().strip());
  }

  private void write(String text) throws Exception {
    try (Connection connection = events();
        Statement statement = connection.createStatement()) {
      statement.execute("create table probe (text text)");
      statement.execute("insert into probe values ('" + text + "')");
    }
  }

  private String read() throws Exception {
    try (Connection connection = events();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select text from probe")) {
      row.next();
      return row.getString(1);
    }
  }

  private Connection events() throws Exception {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:"
            + DataDirectory.portsIn(path).eventStore()
            + "/mijlpaal_events",
        "mijlpaal_command",
        secrets().getProperty("event-store.command-side-password"));
  }

  private Properties secrets() throws IOException {
    var secrets = new Properties();
    try (var kept = Files.newBufferedReader(path.resolve("secrets.properties"))) {
      secrets.load(kept);
    }
    return secrets;
  }
}
