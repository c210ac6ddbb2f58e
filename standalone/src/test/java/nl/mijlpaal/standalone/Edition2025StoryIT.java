package nl.mijlpaal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.mijlpaal.standalone.demo.Edition2025;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real 2025 edition, loaded as {@code demo} loads it, and a change on its whole way. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Edition2025StoryIT {
  private static final JsonMapper JSON = new JsonMapper();
  private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private static Path path;
  private static DataDirectory data;
  private static Parts parts;
  private static Mijlpaal mijlpaal;

  @BeforeAll
  static void load_the_edition() throws Exception {
    data = DataDirectory.alone(path);
    parts = new Parts(data, data.freePorts(ChosenPorts.free()), data.secrets());
    mijlpaal = Mijlpaal.start(parts, Progress.on(NOWHERE));
    DemoData.into(parts, NOWHERE).load();
    awaitVisible("edition:2025@200");
  }

  @AfterAll
  static void stop() {
    mijlpaal.close();
    data.close();
  }

  @Test
  @Order(1)
  void the_edition_covers_what_its_sources_say() throws Exception {
    assertThat(total("/v1/milestones?")).isEqualTo(210);
    assertThat(total("/v1/milestones?edition=2025&in-scope=true&kind=ambition")).isEqualTo(114);
    assertThat(total("/v1/milestones?edition=2025&in-scope=true&kind=action")).isEqualTo(72);
    assertThat(total("/v1/milestones?edition=2025&in-scope=true&kind=measure")).isEqualTo(14);
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
  void about_the_first_of_may_2025_seven_later_items_were_not_there() throws Exception {
    assertThat(total("/v1/milestones?effective=2025-05-01&")).isEqualTo(203);
    assertThat(
            total("/v1/milestones?effective=2025-05-01&edition=2025&in-scope=true&kind=ambition"))
        .isEqualTo(114);
    assertThat(ambitions("/v1/roadmaps?edition=2025&effective=2025-05-01"))
        .containsEntry("maritiem", 24);
  }

  @Test
  @Order(1)
  void the_launch_of_pami_1_slipped_275_days() throws Exception {
    var launch = ask("/v1/milestones/W001").path("milestone");
    assertThat(launch.path("title").asString()).isEqualTo("Lancering PAMI-1");
    assertThat(launch.path("slip").path("days").asInt()).isEqualTo(275);
    assertThat(launch.path("moved").asInt()).isEqualTo(1);
    var before = ask("/v1/milestones/W001?effective=2025-06-29").path("milestone");
    assertThat(before.path("slip").path("days").asInt()).isZero();
  }

  @Test
  @Order(1)
  void the_first_minehunter_was_handed_over_and_the_capability_is_still_open() throws Exception {
    var handedOver = ask("/v1/milestones/R016").path("milestone");
    assertThat(handedOver.path("life").path("phase").asString()).isEqualTo("ACHIEVED");
    assertThat(handedOver.path("life").path("on").asString()).isEqualTo("2026-02-27");
    var capability = ask("/v1/milestones/B093").path("milestone");
    assertThat(capability.path("life").path("phase").asString()).isEqualTo("OPEN");
    assertThat(capability.path("dependsOn").toString()).contains(handedOver.path("id").asString());
  }

  @Test
  @Order(1)
  void the_national_pnt_architecture_stands_on_two_roadmaps() throws Exception {
    var places = ask("/v1/milestones/B089").path("milestone").path("placements");
    assertThat(
            List.of(places.path(0), places.path(1)).stream().map(p -> p.path("place").asString()))
        .containsExactly("ruimtetechnologie", "sensoren");
    assertThat(status("/v1/milestones/B023", "strategy")).isEqualTo(404);
  }

  @Test
  @Order(2)
  void loading_the_file_again_adds_nothing() throws Exception {
    var before = ask("/v1/editions").path("position").asLong();
    var answer =
        send(
            HttpRequest.newBuilder(URI.create(parts.ports().commandUrl() + "/v1/imports"))
                .header("Content-Type", "text/csv")
                .header("Accept", "application/x-ndjson")
                .POST(BodyPublishers.ofString(Edition2025.importFile())),
            "strategy");
    assertThat(answer.statusCode()).isEqualTo(200);
    var summary = JSON.readTree(answer.body().lines().toList().getLast());
    assertThat(summary.path("unchanged").asInt()).isEqualTo(Edition2025.size());
    assertThat(summary.path("done").asInt()).isZero();
    assertThat(ask("/v1/editions").path("position").asLong()).isEqualTo(before);
  }

  @Test
  @Order(3)
  void a_report_is_seen_in_the_roadmap_the_history_and_the_audit_trail() throws Exception {
    var revision = report("A029", "report-1");
    awaitVisible(revision);
    var seen = "revision=" + encode(revision);
    assertThat(ask("/v1/milestones/A029?" + seen).path("milestone").path("status").asString())
        .isEqualTo("ON_TRACK");
    assertThat(ask("/v1/milestones/A029/history?" + seen).toString())
        .contains("op schema, zegt de bouwer");
    assertThat(ask("/v1/roadmaps/ruimtetechnologie?edition=2025&" + seen).toString())
        .contains("\"ON_TRACK\":1");
    var entry = ask("/v1/audit-entries?milestone=A029&limit=1&" + seen).path("entries").path(0);
    assertThat(entry.path("type").asString()).isEqualTo("milestone.progress-reported");
    assertThat(entry.path("revision").asString()).isEqualTo(revision);
  }

  @Test
  @Order(4)
  void nothing_of_it_is_lost_when_everything_stops_and_starts() throws Exception {
    var before = ask("/v1/editions").path("position").asLong();
    mijlpaal.close();
    mijlpaal = Mijlpaal.start(parts, Progress.on(NOWHERE));
    assertThat(report("A029", "report-1"))
        .as("the same request again is answered, not done again")
        .endsWith("@2");
    awaitVisible("edition:2025@200");
    assertThat(ask("/v1/editions").path("position").asLong()).isEqualTo(before);
    assertThat(ask("/v1/milestones/A029").path("milestone").path("status").asString())
        .isEqualTo("ON_TRACK");
  }

  @Test
  @Order(5)
  void another_team_is_refused_with_the_area_that_leads() throws Exception {
    var answer = post("/v1/milestones/A029/progress-reports", REPORT, "team-quantum", "refused");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("led-by-another-area", "ruimtetechnologie");
  }

  @Test
  @Order(5)
  void a_confidential_milestone_is_there_for_the_cleared_alone() throws Exception {
    var marked =
        send(
            HttpRequest.newBuilder(
                    URI.create(parts.ports().commandUrl() + "/v1/milestones/B091/classification"))
                .header("Content-Type", "application/json")
                .PUT(
                    BodyPublishers.ofString(
                        "{\"classification\": \"DEPARTEMENTAAL_VERTROUWELIJK\"}")),
            "strategy");
    assertThat(marked.statusCode()).as(marked.body()).isEqualTo(200);
    var revision = marked.headers().firstValue("Mijlpaal-Revision").orElseThrow();
    awaitVisible(revision);
    assertThat(status("/v1/milestones/B091", "auditor")).isEqualTo(200);
    assertThat(status("/v1/milestones/B091", "viewer")).isEqualTo(404);
    assertThat(status("/v1/milestones/B091?recorded=300", "viewer"))
        .as("what is secret now was not public then")
        .isEqualTo(404);
  }

  private static final String REPORT =
      """
      {"status": "ON_TRACK", "narrative": "op schema, zegt de bouwer", "effective": "2026-03-01"}
      """;

  private static String report(String key, String name) throws Exception {
    var answer =
        post("/v1/milestones/" + key + "/progress-reports", REPORT, "team-ruimtetechnologie", name);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer.headers().firstValue("Mijlpaal-Revision").orElseThrow();
  }

  private static HttpResponse<String> post(String path, String body, String user, String name)
      throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(parts.ports().commandUrl() + path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", name)
            .POST(BodyPublishers.ofString(body)),
        user);
  }

  private static int total(String path) throws Exception {
    return ask(path + (path.endsWith("?") || path.endsWith("&") ? "limit=1" : "&limit=1"))
        .path("total")
        .asInt();
  }

  private static Map<String, Integer> ambitions(String path) throws Exception {
    var counts = new TreeMap<String, Integer>();
    for (var roadmap : ask(path).path("roadmaps"))
      counts.put(
          roadmap.path("area").asString(),
          roadmap.path("counts").path("byKind").path("AMBITION").asInt());
    return counts;
  }

  /** Each question waits two seconds by itself; a busy machine may need some of them. */
  private static void awaitVisible(String revision) throws Exception {
    for (int i = 0; i < 30; i++)
      if (status("/v1/editions?revision=" + encode(revision), "strategy") == 200) return;
    throw new AssertionError(revision + " did not become visible");
  }

  private static int status(String path, String user) throws Exception {
    return get(path, user).statusCode();
  }

  private static JsonNode ask(String path) throws Exception {
    var answer = get(path, "strategy");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static HttpResponse<String> get(String path, String user) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(parts.ports().queryUrl() + path)), user);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String user)
      throws Exception {
    return HTTP.send(
        request.header("Authorization", "Bearer " + parts.tokenOf(user)).build(),
        BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
