package nl.mijlpaal.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.mijlpaal.contract.ledger.LedgerEntry;
import nl.mijlpaal.standalone.demo.Edition2025;
import nl.mijlpaal.standalone.postgres.FileTree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The real 2025 edition, loaded as {@code demo} loads it, and a change on its whole way. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Edition2025StoryIT {
  @TempDir private static Path path;
  @TempDir private static Path backup;
  @TempDir private static Path hotBackup;
  private static long positionOfBackup;
  private static HotBackup hot;
  private static final List<String> inBackup = new ArrayList<>();
  private static LoadedInstallation mijlpaal;

  @BeforeAll
  static void load_the_edition() {
    mijlpaal = LoadedInstallation.in(path);
  }

  @AfterAll
  static void stop() {
    if (mijlpaal != null) mijlpaal.close();
  }

  @Test
  @Order(1)
  void the_edition_covers_what_its_sources_say() {
    assertThat(total("/v1/milestones?")).isEqualTo(210);
    assertThat(total("/v1/milestones?edition=2025&inScope=true&kind=ambition")).isEqualTo(114);
    assertThat(total("/v1/milestones?edition=2025&inScope=true&kind=action")).isEqualTo(72);
    assertThat(total("/v1/milestones?edition=2025&inScope=true&kind=measure")).isEqualTo(14);
    assertThat(ambitions("/v1/roadmaps?edition=2025"))
        .isEqualTo(
            Map.of(
                "quantum", 13,
                "sensoren", 15,
                "intelligente-systemen", 37,
                "slimme-materialen", 15,
                "ruimtetechnologie", 11,
                "maritiem", 24));
  }

  @Test
  @Order(1)
  void about_the_first_of_may_2025_seven_later_items_were_not_there() {
    assertThat(total("/v1/milestones?effective=2025-05-01&")).isEqualTo(203);
    assertThat(total("/v1/milestones?effective=2025-05-01&edition=2025&inScope=true&kind=ambition"))
        .isEqualTo(114);
    assertThat(ambitions("/v1/roadmaps?edition=2025&effective=2025-05-01"))
        .containsEntry("maritiem", 24);
  }

  @Test
  @Order(1)
  void the_launch_of_pami_1_slipped_275_days() {
    var launch = mijlpaal.ask("/v1/milestones/W001").path("milestone");
    assertThat(launch.path("title").asString()).isEqualTo("Lancering PAMI-1");
    assertThat(launch.path("slip").path("days").asInt()).isEqualTo(275);
    assertThat(launch.path("moved").asInt()).isEqualTo(1);
    var before = mijlpaal.ask("/v1/milestones/W001?effective=2025-06-29").path("milestone");
    assertThat(before.path("slip").path("days").asInt()).isZero();
  }

  @Test
  @Order(1)
  void the_first_minehunter_was_handed_over_and_the_capability_is_still_open() {
    var handedOver = mijlpaal.ask("/v1/milestones/R016").path("milestone");
    assertThat(handedOver.path("life").path("phase").asString()).isEqualTo("ACHIEVED");
    assertThat(handedOver.path("life").path("on").asString()).isEqualTo("2026-02-27");
    var capability = mijlpaal.ask("/v1/milestones/B093").path("milestone");
    assertThat(capability.path("life").path("phase").asString()).isEqualTo("OPEN");
    assertThat(capability.path("dependsOn").toString()).contains(handedOver.path("id").asString());
  }

  @Test
  @Order(1)
  void the_national_pnt_architecture_stands_on_two_roadmaps() {
    var places = mijlpaal.ask("/v1/milestones/B089").path("milestone").path("placements");
    assertThat(
            List.of(places.path(0), places.path(1)).stream().map(p -> p.path("place").asString()))
        .containsExactly("ruimtetechnologie", "sensoren");
    assertThat(mijlpaal.status("/v1/milestones/B023", "strategy")).isEqualTo(404);
  }

  @Test
  @Order(1)
  void both_apis_keep_the_design_rules() {
    for (var api :
        List.of(mijlpaal.parts().ports().queryUrl(), mijlpaal.parts().ports().commandUrl())) {
      var description =
          mijlpaal.send(HttpRequest.newBuilder(URI.create(api + "/v1/openapi.json")), "viewer");
      assertThat(description.headers().firstValue("API-Version")).as(api).isPresent();
      assertThat(DesignRules.broken(LoadedInstallation.JSON.readTree(description.body())))
          .as(api)
          .isEmpty();
    }
  }

  @Test
  @Order(2)
  void loading_the_file_again_adds_nothing() {
    var before = mijlpaal.position();
    var summary = imported(Edition2025.importFile()).getLast();
    assertThat(summary.path("unchanged").asInt()).isEqualTo(Edition2025.size());
    assertThat(summary.path("done").asInt()).isZero();
    assertThat(mijlpaal.position()).isEqualTo(before);
  }

  @Test
  @Order(2)
  void an_export_of_everything_can_be_imported_and_adds_nothing() {
    var before = mijlpaal.position();
    var export = mijlpaal.file("/v1/milestones?format=csv", "strategy");
    assertThat(export.lines().filter(line -> line.startsWith("B093,")))
        .first()
        .asString()
        .endsWith("R016");

    var rows = imported(export);

    assertThat(rows.subList(0, rows.size() - 1))
        .allSatisfy(row -> assertThat(row.path("outcome").asString()).isEqualTo("unchanged"))
        .hasSize(210);
    assertThat(mijlpaal.position()).isEqualTo(before);
  }

  @Test
  @Order(3)
  void a_report_is_seen_in_the_roadmap_the_history_and_the_audit_trail() {
    var revision = report("A029", "report-1");
    mijlpaal.awaitVisible(revision);
    var seen = "revision=" + LoadedInstallation.encode(revision);
    assertThat(
            mijlpaal.ask("/v1/milestones/A029?" + seen).path("milestone").path("status").asString())
        .isEqualTo("ON_TRACK");
    assertThat(mijlpaal.ask("/v1/milestones/A029/history?" + seen).toString())
        .contains("op schema, zegt de bouwer");
    assertThat(mijlpaal.ask("/v1/roadmaps/ruimtetechnologie?edition=2025&" + seen).toString())
        .contains("\"ON_TRACK\":1");
    var entry =
        mijlpaal.ask("/v1/audit-entries?milestone=A029&limit=1&" + seen).path("entries").path(0);
    assertThat(entry.path("type").asString()).isEqualTo("milestone.progress-reported");
    assertThat(entry.path("revision").asString()).isEqualTo(revision);
  }

  /** What was known, of a day, at each of the entries: the table that explains the two axes. */
  @Test
  @Order(3)
  void a_late_report_and_a_correction_change_what_is_known_and_not_what_was() {
    var reports = "/v1/milestones/B001/progress-reports";
    var onTrack = said(reports, "ON_TRACK", "2025-05-15", "axes-1");
    var late = said(reports, "AT_RISK", "2025-04-30", "axes-2");
    var first = onTrack.headers().firstValue("Location").orElseThrow();
    var corrections = reports + first.substring(first.lastIndexOf('/')) + "/corrections";
    var corrected = said(corrections, "OFF_TRACK", "2025-05-15", "axes-3");

    assertThat(statusOfB001(onTrack, "2025-04-30")).isEqualTo("none");
    assertThat(statusOfB001(late, "2025-04-30")).isEqualTo("AT_RISK");
    assertThat(statusOfB001(late, "2025-06-01")).isEqualTo("ON_TRACK");
    assertThat(statusOfB001(corrected, "2025-06-01")).isEqualTo("OFF_TRACK");
    assertThat(statusOfB001(corrected, "2025-04-30")).isEqualTo("AT_RISK");
    assertThat(statusOfB001(late, "2025-06-01"))
        .as("a correction leaves what was known before")
        .isEqualTo("ON_TRACK");
  }

  private static HttpResponse<String> said(String path, String status, String day, String name) {
    var body =
        "{\"status\": \"%s\", \"effective\": \"%s\", \"reason\": \"zo zit het\"}"
            .formatted(status, day);
    var answer = mijlpaal.post(path, body, "team-quantum", name);
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    return answer;
  }

  private static String statusOfB001(HttpResponse<String> recorded, String effective) {
    var revision = recorded.headers().firstValue("Mijlpaal-Revision").orElseThrow();
    mijlpaal.awaitVisible(revision);
    var entries = mijlpaal.ask("/v1/audit-entries?milestone=B001&limit=5").path("entries");
    var index =
        StreamSupport.stream(entries.spliterator(), false)
            .filter(entry -> entry.path("revision").asString().equals(revision))
            .findFirst()
            .orElseThrow()
            .path("index")
            .asLong();
    var status =
        mijlpaal
            .ask("/v1/milestones/B001?recorded=" + index + "&effective=" + effective)
            .path("milestone")
            .path("status");
    return status.isNull() ? "none" : status.asString();
  }

  @Test
  @Order(4)
  void nothing_of_it_is_lost_when_everything_stops_and_starts() throws Exception {
    var before = mijlpaal.position();
    mijlpaal.stop();
    LiveCopy.of(mijlpaal.directory(), backup, _ -> true);
    positionOfBackup = before;
    mijlpaal.start();
    assertThat(report("A029", "report-1"))
        .as("the same request again is answered, not done again")
        .endsWith("@2");
    mijlpaal.awaitVisible("edition:2025@200");
    assertThat(mijlpaal.position()).isEqualTo(before);
    assertThat(mijlpaal.ask("/v1/milestones/A029").path("milestone").path("status").asString())
        .isEqualTo("ON_TRACK");
  }

  @Test
  @Order(5)
  void an_old_export_undoes_neither_a_dependency_nor_a_place_in_the_scope() {
    var export = mijlpaal.file("/v1/milestones?format=csv", "strategy");
    mijlpaal.post("/v1/milestones/B093/dependencies", "{\"needs\":\"B089\"}", "strategy", "needs");
    var left =
        mijlpaal.send(
            mijlpaal
                .command("/v1/editions/2025/milestones/B092")
                .header("Content-Type", "application/json")
                .method("DELETE", BodyPublishers.ofString("{\"reason\":\"past er niet in\"}")),
            "strategy");
    assertThat(left.statusCode()).as(left.body()).isEqualTo(200);

    var rows = imported(export);

    assertThat(rows.getLast().path("done").asInt()).isZero();
    assertThat(rows)
        .filteredOn(row -> row.path("outcome").asString("").equals("refused"))
        .extracting(
            row -> row.path("key").asString() + " " + row.path("problem").path("type").asString())
        .containsExactly("B092 urn:mijlpaal:problem:stale", "B093 urn:mijlpaal:problem:stale");
  }

  @Test
  @Order(5)
  void another_team_is_refused_with_the_area_that_leads() {
    var answer =
        mijlpaal.post("/v1/milestones/A029/progress-reports", REPORT, "team-quantum", "refused");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("led-by-another-area", "ruimtetechnologie");
  }

  @Test
  @Order(5)
  void a_confidential_milestone_is_there_for_the_cleared_alone() {
    var marked =
        mijlpaal.send(
            mijlpaal
                .command("/v1/milestones/B091/classification")
                .header("Content-Type", "application/json")
                .PUT(
                    BodyPublishers.ofString(
                        "{\"classification\": \"DEPARTEMENTAAL_VERTROUWELIJK\"}")),
            "strategy");
    assertThat(marked.statusCode()).as(marked.body()).isEqualTo(200);
    var revision = marked.headers().firstValue("Mijlpaal-Revision").orElseThrow();
    mijlpaal.awaitVisible(revision);
    assertThat(mijlpaal.status("/v1/milestones/B091", "auditor")).isEqualTo(200);
    assertThat(mijlpaal.status("/v1/milestones/B091", "viewer")).isEqualTo(404);
    assertThat(mijlpaal.status("/v1/milestones/B091?recorded=300", "viewer"))
        .as("what is secret now was not public then")
        .isEqualTo(404);
  }

  @Test
  @Order(6)
  void the_event_store_is_backed_up_while_somebody_writes() throws Exception {
    var acknowledged = new ConcurrentLinkedQueue<String>();
    var done = new AtomicBoolean();
    var writing =
        Thread.ofVirtual()
            .start(() -> {
              for (int i = 0; !done.get(); i++) acknowledged.add(report("A029", "meanwhile-" + i));
            });
    Until.within(Duration.ofMinutes(1)).holds(() -> "it writes", () -> acknowledged.size() > 3);
    int before = acknowledged.size();
    hot =
        HotBackup.of(
            mijlpaal.parts(),
            hotBackup.resolve("event-store"),
            () -> inBackup.addAll(acknowledged));
    done.set(true);
    writing.join();
    assertThat(inBackup).hasSizeGreaterThan(before);
  }

  /** Each in turn, because one builds on the other. */
  @TestFactory
  @Order(7)
  Stream<DynamicTest> every_example_of_the_api_guide_does_what_it_says(@TempDir Path directory)
      throws Exception {
    assumeTrue(ApiGuide.canBeFollowed(), "NOT CHECKED: the examples of the API guide need curl");
    var outcomes = ApiGuide.read().follow(mijlpaal.parts(), directory);
    assertThat(outcomes).hasSizeGreaterThan(10);
    return outcomes.stream()
        .map(outcome ->
            dynamicTest(
                "line " + outcome.example().line(),
                () -> assertThat(outcome.faults()).as(outcome.example().commands()).isEmpty()));
  }

  @Test
  @Order(8)
  void a_store_put_back_alone_is_refused_until_topic_and_read_models_are_made_anew()
      throws Exception {
    long lost = mijlpaal.position();
    mijlpaal.stop();
    hot.restoreTo(mijlpaal.directory());
    assertThatThrownBy(mijlpaal::start)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("The topic holds entry")
        .hasMessageContaining("After a restore");

    FileTree.delete(mijlpaal.directory().resolve("broker"));
    FileTree.delete(mijlpaal.directory().resolve("read-models"));
    mijlpaal.start();
    inBackup.forEach(mijlpaal::awaitVisible);
    var stored = StoredLedger.of(mijlpaal.parts().eventDatabase());
    assertThat(stored.entries())
        .extracting(LedgerEntry::index)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, stored.events()).boxed().toList());
    assertThat(stored.headOfEntries().root()).isEqualTo(stored.head().root());
    assertThat(stored.events()).isLessThan(lost);
    assertThat(total("/v1/milestones?")).isEqualTo(210);
    assertThat(mijlpaal.ask("/v1/milestones/A029").path("milestone").path("status").asString())
        .isEqualTo("ON_TRACK");
    assertThat(mijlpaal.status("/v1/milestones/Q-DEMO-1", "strategy"))
        .as("planned after the backup")
        .isEqualTo(404);
    mijlpaal.awaitVisible(report("A029", "after-the-restore"));
  }

  @Test
  @Order(9)
  void a_whole_copy_put_back_is_what_it_was() throws Exception {
    mijlpaal.stop();
    for (var part : List.of("event-store", "read-models", "broker")) {
      FileTree.delete(mijlpaal.directory().resolve(part));
      LiveCopy.of(backup.resolve(part), mijlpaal.directory().resolve(part), _ -> true);
    }
    mijlpaal.start();
    mijlpaal.awaitVisible("edition:2025@200");
    assertThat(mijlpaal.position()).isEqualTo(positionOfBackup);
    assertThat(total("/v1/milestones?")).isEqualTo(210);
  }

  @Test
  @Order(10)
  void whatever_people_type_comes_back_the_same() {
    var planned =
        mijlpaal.post(
            "/v1/milestones",
            """
            {"key":"TYPED-1","kind":"ACTION","edition":2025,"takeIn":false,
             "classification":"OPENBAAR","marked":{"needs":"INTERN"},"owner":"@Defensie, \\"EZ\\"",
             "title":" '=SOM(A1;B1) en meer ","target":{"value":"2027-H1","qualifier":"FROM","words":"-"},
             "placements":[{"place":"sensoren","tags":["a|b","c#d","e\\\\f","-","'=g"]},
                           {"place":"quantum","plate":"quantum"}],
             "needs":{"amounts":[{"spread":"IN_YEAR","year":2026,"euros":5},
                                 {"spread":"EVERY_YEAR_FROM","year":2027,"euros":6},
                                 {"spread":"NOT_SPREAD","euros":7}],"words":"%s"},
             "trl":{"from":3,"to":9},"kpi":"-\\nen =meer"}
            """
                .formatted("€ ".repeat(200).strip()),
            "strategy",
            "typed");
    assertThat(planned.statusCode()).as(planned.body()).isEqualTo(201);
    mijlpaal.awaitVisible(planned.headers().firstValue("Mijlpaal-Revision").orElseThrow());

    var rows = imported(mijlpaal.file("/v1/milestones?format=csv", "strategy"));

    assertThat(rows)
        .filteredOn(row -> row.path("key").asString("").equals("TYPED-1"))
        .extracting(row -> row.path("outcome").asString() + row.path("changes"))
        .containsExactly("unchanged[]");
  }

  private static final String REPORT =
      """
      {"status": "ON_TRACK", "narrative": "op schema, zegt de bouwer", "effective": "2026-03-01"}
      """;

  private static String report(String key, String name) {
    var answer =
        mijlpaal.post(
            "/v1/milestones/" + key + "/progress-reports", REPORT, "team-ruimtetechnologie", name);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer.headers().firstValue("Mijlpaal-Revision").orElseThrow();
  }

  private static List<JsonNode> imported(String file) {
    var answer =
        mijlpaal.send(
            mijlpaal
                .command("/v1/imports")
                .header("Content-Type", "text/csv")
                .header("Accept", "application/x-ndjson")
                .POST(BodyPublishers.ofString(file)),
            "strategy");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().lines().map(LoadedInstallation.JSON::readTree).toList();
  }

  private static int total(String path) {
    return mijlpaal
        .ask(path + (path.endsWith("?") || path.endsWith("&") ? "limit=1" : "&limit=1"))
        .path("total")
        .asInt();
  }

  private static Map<String, Integer> ambitions(String path) {
    var counts = new TreeMap<String, Integer>();
    for (var roadmap : mijlpaal.ask(path).path("roadmaps"))
      counts.put(
          roadmap.path("area").asString(),
          roadmap.path("counts").path("byKind").path("AMBITION").asInt());
    return counts;
  }
}
