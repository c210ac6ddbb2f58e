package nl.mijlpaal.standalone.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComposeFileTest {
  private static final List<String> COMMAND_NODES = List.of("command-1", "command-2");
  private static final List<String> QUERY_NODES = List.of("query-1", "query-2");

  private final ComposeFile file;

  ComposeFileTest() throws IOException {
    file = ComposeFile.read();
  }

  @Test
  void two_nodes_of_each_side_stand_on_two_clusters_kafka_and_an_identity_provider() {
    assertThat(file.services())
        .containsOnlyKeys(
            "event-store",
            "read-models",
            "kafka",
            "topic",
            "identity",
            "command-1",
            "command-2",
            "query-1",
            "query-2");
  }

  @Test
  void every_image_is_named_with_its_version() {
    assertThat(file.services().values())
        .allSatisfy(service ->
            assertThat(service.get("image").toString()).matches("[a-z/-]+:\\d+\\.\\d+.*"));
  }

  @Test
  void whoever_needs_another_waits_until_it_is_well() {
    for (var service : file.services().keySet())
      file.needs(service)
          .forEach((needed, how) -> {
            if ("service_healthy".equals(how.get("condition")))
              assertThat(file.services().get(needed)).containsKey("healthcheck");
            else assertThat(how).containsEntry("condition", "service_completed_successfully");
          });
    assertThat(COMMAND_NODES)
        .allSatisfy(node -> assertThat(file.needs(node)).containsOnlyKeys("event-store", "topic"));
    assertThat(QUERY_NODES)
        .allSatisfy(node ->
            assertThat(file.needs(node)).containsOnlyKeys("read-models", "identity", "topic"));
  }

  @Test
  void nothing_listens_beyond_this_machine_and_no_two_on_one_port() {
    var ports =
        file.services().keySet().stream().flatMap(s -> file.list(s, "ports").stream()).toList();

    assertThat(ports).hasSize(5).allMatch(port -> port.matches("127\\.0\\.0\\.1:\\d+:\\d+"));
    assertThat(ports).extracting(port -> port.split(":")[1]).doesNotHaveDuplicates();
  }

  @Test
  void the_event_store_lasts_and_forgets_what_is_erased() {
    assertThat(file.list("event-store", "command"))
        .contains(
            "-cfsync=on", "-csynchronous_commit=on", "-cfull_page_writes=on", "-cwal_recycle=off");
  }

  @Test
  void nodes_of_the_command_side_share_a_database_and_nodes_of_the_query_side_do_not() {
    assertThat(COMMAND_NODES).extracting(this::database).containsOnly(database("command-1"));
    assertThat(QUERY_NODES)
        .extracting(this::database)
        .doesNotHaveDuplicates()
        .allMatch(url -> url.startsWith("jdbc:postgresql://read-models:"));
  }

  @Test
  void the_ledger_has_one_partition_that_is_kept_for_ever() {
    assertThat(file.list("topic", "command"))
        .contains("--partitions=1", "--config=retention.ms=-1", "--config=retention.bytes=-1")
        .contains("--topic=" + file.environment("query-1").get("MIJLPAAL_KAFKA_TOPIC"))
        .contains("--topic=" + file.environment("command-1").get("MIJLPAAL_KAFKA_TOPIC"));
  }

  @Test
  void secrets_come_from_outside() {
    for (var service : file.services().keySet())
      file.environment(service)
          .forEach((name, value) -> {
            if (name.matches(".*(PASSWORD|SECRET|HMACKEY|_KEY)"))
              assertThat(value.toString()).as(service + " " + name).startsWith("${").contains(":?");
          });
  }

  @Test
  void the_example_names_every_secret_and_holds_none() throws IOException {
    var example =
        Files.readAllLines(ComposeFile.ROOT.resolve(".env.example")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();

    assertThat(example).allMatch(line -> line.endsWith("="));
    assertThat(example.stream().map(line -> line.replace("=", "")))
        .containsExactlyInAnyOrderElementsOf(file.variables());
  }

  @Test
  void nodes_write_nothing_but_temporary_files_and_have_no_privileges() {
    for (var nodes : List.of(COMMAND_NODES, QUERY_NODES))
      assertThat(nodes)
          .extracting(node -> file.services().get(node))
          .allSatisfy(node ->
              assertThat(node)
                  .containsAllEntriesOf(
                      Map.of(
                          "read_only",
                          true,
                          "cap_drop",
                          List.of("ALL"),
                          "tmpfs",
                          List.of("/tmp"))));
  }

  @Test
  void images_of_the_sides_do_not_run_as_root() throws IOException {
    for (var side : List.of("command-side", "query-side")) {
      var lines = Files.readAllLines(ComposeFile.ROOT.resolve(side).resolve("Dockerfile"));
      assertThat(lines).contains("USER 10001:10001");
      assertThat(lines)
          .filteredOn(line -> line.startsWith("FROM "))
          .singleElement()
          .asString()
          .matches("FROM [a-z-]+:25\\.\\d+\\.\\d+.*");
      assertThat(lines).noneMatch(line -> line.matches("(ENV|ARG) .*"));
    }
  }

  @Test
  void every_volume_is_named_and_declared() {
    var named =
        file.services().keySet().stream()
            .flatMap(service -> file.list(service, "volumes").stream())
            .filter(volume -> !volume.startsWith("./"))
            .map(volume -> volume.split(":")[0])
            .toList();

    assertThat(named).containsExactlyInAnyOrderElementsOf(file.volumes().keySet());
  }

  private String database(String node) {
    return file.environment(node).get("SPRING_DATASOURCE_URL").toString();
  }
}
