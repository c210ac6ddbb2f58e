package nl.mijlpaal.query.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInIT extends RunningQuerySide {
  private static final String PAGE = "text/html";

  @Test
  void who_opens_a_page_is_sent_to_the_provider_with_a_proof_key() {
    var opened = get("/", null, "Accept", PAGE);
    assertThat(opened.status()).isEqualTo(302);
    assertThat(opened.header("Location")).endsWith("/oauth2/authorization/mijlpaal");
    assertThat(opened.headers().allValues("Set-Cookie"))
        .as("the browser keeps where it wanted to go, and no session is begun")
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("REDIRECT_URI=")
        .contains("HttpOnly", "SameSite=Lax", "Max-Age=900");

    var sent = get("/oauth2/authorization/mijlpaal", null, "Accept", PAGE);
    assertThat(sent.status()).isEqualTo(302);
    assertThat(sent.header("Location"))
        .startsWith("http://localhost:8082/oauth2/authorize?response_type=code")
        .contains("code_challenge=", "code_challenge_method=S256", "nonce=", "state=");
    assertThat(sent.header("Set-Cookie"))
        .startsWith("MIJLPAAL_PAGES=")
        .contains("HttpOnly", "SameSite=Lax");
  }

  @Test
  void an_address_that_no_browser_would_keep_is_not_handed_to_it() {
    var opened = get("/?text=" + "x".repeat(3_000), null, "Accept", PAGE);

    assertThat(opened.status()).isEqualTo(302);
    assertThat(opened.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void a_program_and_a_script_on_a_page_are_told_and_sent_nowhere() {
    for (var headers :
        new String[][] {
          {"Accept", "application/json"}, {"Accept", PAGE, "HX-Request", "true"}, {"Accept", "*/*"}
        }) {
      var told = get("/", null, headers);
      assertThat(told.status()).isEqualTo(401);
      assertThat(told.header("Location")).isEmpty();
    }
    assertThat(get("/v1/roadmaps?edition=2025", null, "Accept", PAGE).status()).isEqualTo(401);
    assertThat(get("/", "not-a-token", "Accept", PAGE).status()).isEqualTo(401);
  }

  @Test
  void a_token_opens_a_page_too() {
    var page = get("/", Tokens.auditor(), "Accept", PAGE);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("<html lang=\"nl\">");
    assertThat(page.header("Set-Cookie")).as("a token begins no session").isEmpty();
  }

  @Test
  void nothing_is_changed_without_the_token_of_a_page() throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var forged =
          HttpRequest.newBuilder(request("/sign-out", null).uri())
              .POST(HttpRequest.BodyPublishers.noBody())
              .build();

      assertThat(http.send(forged, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void who_signs_out_reads_so_and_finds_the_way_back_in() {
    var page = get("/signed-out", null, "Accept", PAGE, "Accept-Language", "nl");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("U bent afgemeld", "Opnieuw aanmelden", "href=\"/\"");
  }

  @Test
  void who_signs_out_of_a_session_that_ended_is_signed_out() throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var late =
          HttpRequest.newBuilder(request("/sign-out", null, "Accept", PAGE), (_, _) -> true)
              .POST(HttpRequest.BodyPublishers.noBody())
              .build();
      var answer = http.send(late, BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/signed-out");
    }
  }

  @Test
  void pages_keep_to_a_strict_policy_and_lead_out_only_to_the_provider() {
    var page = get("/", Tokens.auditor(), "Accept", PAGE);

    assertThat(page.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
        .endsWith("form-action 'self' http://localhost:8082");
    assertThat(page.body()).doesNotContain("<style", "style=", "onclick", "<script>");
  }

  @Test
  void a_page_that_is_not_there_says_so_as_a_page() {
    var missing = get("/nowhere", Tokens.auditor(), "Accept", PAGE, "Accept-Language", "en");

    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
    assertThat(missing.body())
        .contains("Not found", "You asked for the page ‘/nowhere’.")
        .doesNotContain("Exception");
  }

  @Test
  void the_language_that_is_chosen_stays_and_leads_nowhere_else() {
    var chosen = get("/language?to=en&page=/help", null);
    assertThat(chosen.status()).isEqualTo(302);
    assertThat(chosen.header("Location")).endsWith("/help");
    assertThat(chosen.header("Set-Cookie")).startsWith("MIJLPAAL_LANGUAGE=en");

    for (var elsewhere :
        new String[] {
          "//example.org",
          "///example.org/x",
          "https://example.org",
          "/%5Cexample.org",
          "%09//example.org"
        })
      assertThat(get("/language?to=en&page=" + elsewhere, null).header("Location"))
          .doesNotContain("example.org");
  }
}
