package nl.mijlpaal.standalone.browser;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Cookie;

/** Coming in and going out. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInBrowserIT {
  @RegisterExtension static final Browsers BROWSERS = new Browsers();

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void a_team_signs_in_and_comes_to_where_it_wanted_to_go(String language) {
    var team = BROWSERS.fresh(language);
    team.goesTo("/?effective=2026-01-01");
    team.saysWhoThisIs("team-ruimtetechnologie");
    assertThat(team.path()).isEqualTo("?effective=2026-01-01");
    assertThat(team.heading()).isEqualTo(team.words("portfolio.title"));
  }

  @Test
  void a_stream_of_changes_ends_when_its_session_does_wherever_it_was_opened() throws Exception {
    var viewer = BROWSERS.of("privacy-1", "nl");
    try (var http = HttpClient.newHttpClient()) {
      var elsewhere =
          HttpRequest.newBuilder(viewer.pages().resolve("/v1/changes"))
              .header("Cookie", "MIJLPAAL_PAGES=" + viewer.session())
              .build();
      var stream = http.send(elsewhere, BodyHandlers.ofLines());
      assertThat(stream.statusCode()).isEqualTo(200);
      var ended = CompletableFuture.supplyAsync(() -> stream.body().count() > 0);

      viewer.presses(viewer.words("frame.sign-out"));
      viewer.sees(viewer.words("frame.signed-out.says"));

      assertThat(ended.get(5, SECONDS)).isTrue();
    }
  }

  @Test
  void a_token_against_forgery_that_is_another_or_missing_changes_nothing() {
    var team = BROWSERS.of("team-quantum", "nl");
    team.goesTo("/milestones/B001");

    for (var path : List.of("/sign-out", "/milestones/B001/report", "/work/seen", "/import"))
      for (var body : List.of("", "_csrf=forged", "_csrf="))
        assertThat(team.posts(path, body)).as(path + " " + body).isEqualTo(403);

    team.goesTo("/");
    assertThat(team.heading()).as("still signed in").isEqualTo(team.words("portfolio.title"));
  }

  @Test
  void the_pages_and_the_provider_keep_their_sessions_apart_on_one_machine() {
    var auditor = BROWSERS.of("auditor", "nl");

    assertThat(auditor.driver().manage().getCookies())
        .extracting(Cookie::getName)
        .contains("MIJLPAAL_PAGES", "MIJLPAAL_IDP")
        .doesNotContain("JSESSIONID");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void signing_out_ends_the_session_here_and_at_the_provider(String language) {
    var viewer = BROWSERS.of("viewer", language);
    viewer.presses(viewer.words("frame.sign-out"));
    viewer.sees(viewer.words("frame.signed-out.says"));
    viewer.goesTo("/");
    assertThat(viewer.driver().getCurrentUrl())
        .as("the provider asks again who this is")
        .endsWith("/sign-in");
  }
}
