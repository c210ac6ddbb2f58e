package nl.mijlpaal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Changes to the 2025 edition, from the request to whatever is read of them. They can be told again
 * to an installation that heard them before: a request that is repeated is only answered, and what
 * was made confidential is made public again.
 */
interface ChangeOnItsWay {
  String REPORT =
      """
      {"status": "ON_TRACK", "narrative": "op schema, zegt de bouwer", "effective": "2026-03-01"}
      """;

  Doors doors();

  @Test
  @Order(3)
  default void a_report_is_seen_in_the_roadmap_the_history_and_the_audit_trail() {
    var revision = report("report-1");
    doors().awaitVisible(revision);
    var seen = "revision=" + Doors.encode(revision);
    assertThat(
            doors().ask("/v1/milestones/A029?" + seen).path("milestone").path("status").asString())
        .isEqualTo("ON_TRACK");
    assertThat(doors().ask("/v1/milestones/A029/history?" + seen).toString())
        .contains("op schema, zegt de bouwer");
    assertThat(doors().ask("/v1/roadmaps/ruimtetechnologie?edition=2025&" + seen).toString())
        .contains("\"ON_TRACK\":1");
    var entry =
        doors().ask("/v1/audit-entries?milestone=A029&limit=1&" + seen).path("entries").path(0);
    assertThat(entry.path("type").asString()).isEqualTo("milestone.progress-reported");
    assertThat(entry.path("revision").asString()).isEqualTo(revision);
  }

  /** What was known, of a day, at each of the entries: the table that explains the two axes. */
  @Test
  @Order(3)
  default void a_late_report_and_a_correction_change_what_is_known_and_not_what_was() {
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

  private HttpResponse<String> said(String path, String status, String day, String name) {
    var body =
        "{\"status\": \"%s\", \"effective\": \"%s\", \"reason\": \"zo zit het\"}"
            .formatted(status, day);
    var answer = doors().post(path, body, "team-quantum", name);
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    return answer;
  }

  private String statusOfB001(HttpResponse<String> recorded, String effective) {
    var revision = Doors.revision(recorded);
    doors().awaitVisible(revision);
    var entries = doors().ask("/v1/audit-entries?milestone=B001&limit=5").path("entries");
    var index =
        StreamSupport.stream(entries.spliterator(), false)
            .filter(entry -> entry.path("revision").asString().equals(revision))
            .findFirst()
            .orElseThrow()
            .path("index")
            .asLong();
    var status =
        doors()
            .ask("/v1/milestones/B001?recorded=" + index + "&effective=" + effective)
            .path("milestone")
            .path("status");
    return status.isNull() ? "none" : status.asString();
  }

  @Test
  @Order(5)
  default void another_team_is_refused_with_the_area_that_leads() {
    var answer =
        doors().post("/v1/milestones/A029/progress-reports", REPORT, "team-quantum", "refused");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("led-by-another-area", "ruimtetechnologie");
  }

  @Test
  @Order(5)
  default void a_confidential_milestone_is_there_for_the_cleared_alone() {
    doors().awaitVisible(marked("DEPARTEMENTAAL_VERTROUWELIJK"));
    assertThat(doors().status("/v1/milestones/B091", "auditor")).isEqualTo(200);
    assertThat(doors().status("/v1/milestones/B091", "viewer")).isEqualTo(404);
    assertThat(doors().status("/v1/milestones/B091?recorded=300", "viewer"))
        .as("what is secret now was not public then")
        .isEqualTo(404);

    doors().awaitVisible(marked("OPENBAAR"));
    assertThat(doors().status("/v1/milestones/B091", "viewer")).isEqualTo(200);
  }

  private String marked(String classification) {
    var answer =
        doors()
            .send(
                doors()
                    .command("/v1/milestones/B091/classification")
                    .header("Content-Type", "application/json")
                    .PUT(
                        BodyPublishers.ofString(
                            "{\"classification\": \"%s\"}".formatted(classification))),
                "strategy");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Doors.revision(answer);
  }

  /** What a report of the team of A029 is answered. */
  default String report(String name) {
    return doors()
        .made("/v1/milestones/A029/progress-reports", REPORT, "team-ruimtetechnologie", name);
  }
}
