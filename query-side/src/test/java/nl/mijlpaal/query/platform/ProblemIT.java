package nl.mijlpaal.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemIT extends RunningQuerySide {
  private static final String LIST = "/v1/audit-entries";

  @ParameterizedTest
  @CsvSource({
    "?nothing=1, nothing, unknown",
    "?Actor=a, Actor, unknown",
    "?limit=ten, limit, not-a-number",
    "?limit=0, limit, out-of-range",
    "?limit=201, limit, out-of-range",
    "?limit=, limit, not-a-number",
    "?limit=99999999999999999999, limit, not-a-number",
    "?limit=1&limit=2, limit, repeated",
    "?cursor=abc, cursor, not-a-number",
    "?cursor=-1, cursor, not-a-cursor",
    "?recordedFrom=yesterday, recordedFrom, not-a-moment",
    "?recordedTo=2025-01-01, recordedTo, not-a-moment",
    "?effectiveFrom=2025-02-30, effectiveFrom, not-a-day",
    "?effectiveTo=1-1-2025, effectiveTo, not-a-day",
    "?effectiveFrom=2025-02-02&effectiveTo=2025-02-01, effectiveTo, before",
    "?area=kwantum, area, not-one-of",
    "?type=milestone.exploded, type, not-one-of"
  })
  void a_malformed_question_is_told_what_is_wrong(String question, String parameter, String code) {
    var answer = get(LIST + question, Tokens.openbaar());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("type").asString()).isEqualTo("urn:mijlpaal:problem:malformed");
    var error = answer.json().path("errors").get(0);
    assertThat(error.path("parameter").asString()).isEqualTo(parameter);
    assertThat(error.path("code").asString()).isEqualTo(code);
  }

  @Test
  void all_faults_of_a_question_are_told_at_once() {
    var answer = get(LIST + "?limit=x&nothing=1&effectiveFrom=never", Tokens.openbaar());

    assertThat(answer.json().path("errors").size()).isEqualTo(3);
  }

  @Test
  void a_value_that_is_far_too_long_is_refused() {
    var answer = get(LIST + "?actor=" + "a".repeat(501), Tokens.openbaar());

    assertThat(answer.json().path("errors").get(0).path("code").asString()).isEqualTo("too-long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/milestones?text=%ff",
        "/v1/milestones?%ff=1",
        "/v1/audit-entries?milestone=%ff",
        "/v1/audit-entries?actor=%00",
        "/milestones?text=%ff",
        "/milestones?text=%00",
        "/milestones?status=vervallen",
        "/audit?actor=%00"
      })
  void what_is_no_text_is_malformed_and_not_our_failure(String path) {
    var answer = get(path, Tokens.auditor());
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("errors").size()).isPositive();
    var page = get(path, Tokens.auditor(), "Accept", "text/html");
    assertThat(page.status()).isEqualTo(path.startsWith("/v1/") ? 406 : 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/audit-entries/abc",
        "/v1/audit-entries/0",
        "/v1/audit-entries/-1",
        "/v1/audit-entries/99999999999999999999",
        "/v1/audit-entries/",
        "/v1/nothing",
        "/v1/editions/abc",
        "/v1/editions/99999999999",
        "/error"
      })
  void what_is_not_there_is_not_found(String path) {
    var answer = get(path, Tokens.auditor());

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().path("type").asString()).isEqualTo("urn:mijlpaal:problem:not-found");
  }

  @Test
  void without_a_token_or_with_a_stale_or_foreign_one_nobody_is_signed_in() {
    var stale = Tokens.token("auditor", "intern", Instant.now().minusSeconds(600));
    for (var token : new String[] {null, stale, "not.a.token", Tokens.auditor() + "x"}) {
      var answer = get(LIST, token);
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
      assertThat(answer.json().path("type").asString())
          .isEqualTo("urn:mijlpaal:problem:unauthenticated");
    }
  }

  @Test
  void a_problem_is_told_in_the_language_that_is_asked_for_and_else_in_dutch() {
    assertThat(get(LIST, null).json().path("title").asString()).isEqualTo("Niet aangemeld");
    assertThat(get(LIST, null, "Accept-Language", "fr").json().path("title").asString())
        .isEqualTo("Niet aangemeld");
    var english = get(LIST, null, "Accept-Language", "en-GB,nl;q=0.5");
    assertThat(english.json().path("title").asString()).isEqualTo("Not signed in");
    assertThat(english.header("Content-Language")).isEqualTo("en");
  }

  @Test
  void a_method_that_nothing_knows_is_not_implemented() {
    var request =
        HttpRequest.newBuilder(request("/v1/milestones", Tokens.auditor()), (_, _) -> true)
            .method("PROPFIND", BodyPublishers.noBody())
            .build();
    var answer = answer(request);

    assertThat(answer.status()).isEqualTo(501);
    assertThat(answer.json().path("type").asString())
        .isEqualTo("urn:mijlpaal:problem:unknown-method");
  }

  @Test
  void a_form_that_does_not_exist_is_not_acceptable() {
    var answer = get(LIST, Tokens.auditor(), "Accept", "image/png");

    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.json().path("type").asString())
        .isEqualTo("urn:mijlpaal:problem:not-acceptable");
  }

  @Test
  void every_answer_carries_the_version_and_the_headers_that_protect() {
    for (var token : new String[] {null, Tokens.auditor()}) {
      var answer = get(LIST, token);
      assertThat(answer.header("API-Version")).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
      assertThat(answer.header("Cache-Control")).containsAnyOf("no-store", "private");
      assertThat(answer.header("Content-Security-Policy"))
          .startsWith("default-src 'none'")
          .contains("frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }
  }

  @Test
  void the_api_is_described_in_openapi_3_1_for_everybody() {
    var answer = get("/v1/openapi.json", null);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("openapi").asString()).startsWith("3.1");
    assertThat(answer.json().path("info").path("contact").path("email").asString()).isNotEmpty();
    assertThat(answer.json().path("paths").propertyNames()).contains(LIST, "/v1/changes");
    assertThat(answer.body()).doesNotContain("\"caller\"");
  }

  @Test
  void health_is_open_and_tells_why() {
    var answer = get("/actuator/health", null);

    assertThat(answer.json().path("components").propertyNames()).contains("texts", "projections");
  }
}
