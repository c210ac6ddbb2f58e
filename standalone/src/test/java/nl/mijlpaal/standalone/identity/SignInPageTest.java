package nl.mijlpaal.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.web.csrf.DefaultCsrfToken;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInPageTest {
  private static final SignInPage PAGE =
      new SignInPage(
          new Accounts(
              List.of(
                  account("team-quantum", "team-quantum", "team", "quantum"),
                  account("lead-quantum", "something-else", "area-lead", "quantum"),
                  account("auditor", "auditor", "auditor"))));

  @Test
  void an_account_is_a_click_away_while_its_password_is_its_name() {
    assertThat(page(null, "nl"))
        .contains("value=\"team-quantum\"", "value=\"auditor\"", "Quantum", "Teams")
        .doesNotContain("lead-quantum", "Regievoerders");
  }

  @Test
  void the_page_speaks_the_language_that_the_browser_likes_or_that_is_chosen() {
    assertThat(page(null, "en-GB,en;q=0.9,nl;q=0.5"))
        .contains("lang=\"en\"", "Sign in to Mijlpaal");
    assertThat(page(null, "fr")).contains("lang=\"nl\"", "Aanmelden bij Mijlpaal");
    assertThat(page(null, "%%")).contains("Aanmelden bij Mijlpaal");
    assertThat(page("en", "nl")).contains("Sign in to Mijlpaal", "/sign-in?language=nl");
    assertThat(page("../x", "nl")).contains("Aanmelden bij Mijlpaal");
  }

  @Test
  void every_sentence_is_there_and_nothing_stands_in_the_page_that_its_policy_forbids() {
    for (var language : List.of("nl", "en"))
      assertThat(page(language, "nl")).doesNotContain("??", "th:", "style=", "<script", "<style");
  }

  @Test
  void a_wrong_password_is_said_where_a_screen_reader_says_it_and_the_name_stays() {
    var page =
        PAGE.page(new DefaultCsrfToken("X", "_csrf", "t"), "", "someb<dy", null, "nl").getBody();

    assertThat(page).contains("role=\"alert\"", "value=\"someb&lt;dy\"", "Niet gelukt");
    assertThat(page(null, "nl")).doesNotContain("role=\"alert\"");
  }

  @Test
  void who_tried_too_often_reads_to_wait_and_not_that_the_password_is_wrong() {
    var page = PAGE.page(new DefaultCsrfToken("X", "_csrf", "t"), "wait", "viewer", null, "nl");

    assertThat(page.getBody())
        .contains("role=\"alert\"", "Wacht een minuut")
        .doesNotContain("klopt niet");
  }

  @Test
  void both_languages_have_the_same_sentences() {
    assertThat(keys("nl")).isNotEmpty().isEqualTo(keys("en"));
  }

  private static Set<String> keys(String language) {
    return ResourceBundle.getBundle(
            "nl.mijlpaal.standalone.identity.sign-in",
            Locale.of(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .keySet();
  }

  private static String page(@Nullable String language, String accepted) {
    var answer =
        PAGE.page(new DefaultCsrfToken("X", "_csrf", "token-1"), null, null, language, accepted);
    return String.valueOf(answer.getBody());
  }

  private static Account account(String name, String password, String role, String... areas) {
    var hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(password);
    return new Account(
        name, String.valueOf(hash), UUID.randomUUID(), List.of(role), List.of(areas), "intern");
  }
}
