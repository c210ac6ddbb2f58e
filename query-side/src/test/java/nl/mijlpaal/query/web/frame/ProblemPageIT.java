package nl.mijlpaal.query.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mijlpaal.query.Answer;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What goes wrong is told inside the frame, in the words of the page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemPageIT extends RunningQuerySide {

  @Test
  void what_is_not_there_is_named_and_the_menu_the_language_and_the_account_stay() {
    var answer = page("/milestones/ZZZ%3Cb%3E", "nl");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(answer.body())
        .contains(
            "U vroeg om mijlpaal ‘ZZZ&lt;b&gt;’.",
            "<html lang=\"nl\"",
            "Hoofdmenu",
            "/sign-out",
            "name=\"_csrf\"",
            "/language?to=en&amp;page=/milestones/ZZZ%253Cb%253E");
    assertThat(page("/audit/99999", "en").body()).contains("You asked for position ‘99999’.");
    assertThat(page("/nowhere", "nl").body()).contains("U vroeg om de pagina ‘/nowhere’.");
  }

  @Test
  void a_moment_that_is_none_is_told_in_the_words_of_the_page() {
    var answer = page("/milestones?recorded=abc&status=AT_RISK", "nl");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body())
        .contains(
            "‘Zoals bekend op’ moet een dag zijn die bestaat",
            "U vroeg om ‘abc’.",
            "href=\"/milestones?status=AT_RISK\"")
        .doesNotContain("T12:00:00Z", "&#39;recorded&#39;");
    assertThat(page("/?effective=2025-02-30", "nl").body())
        .contains("‘Over de stand op’ moet een dag zijn", "U vroeg om ‘2025-02-30’.");
    assertThat(page("/?recorded=99999999", "nl").body())
        .contains("Positie ‘99999999’ is nog niet vastgelegd.");
  }

  @Test
  void a_value_that_is_none_is_told_what_was_asked_and_what_can_be() {
    var zoom = page("/roadmaps/quantum?zoom=BLA&kind=action", "nl");

    assertThat(zoom.status()).isEqualTo(400);
    assertThat(zoom.body())
        .contains(
            "Dit adres klopt niet helemaal",
            "‘zoom’ moet een van deze zijn: year, quarter. U vroeg om ‘BLA’.",
            "href=\"/roadmaps/quantum?kind=action\"")
        .doesNotContain("&#39;zoom&#39;");
    assertThat(page("/milestones?status=REPORTED", "en").body())
        .contains("‘status’ must be one of these: on-track, at-risk", "You asked for ‘REPORTED’.");
    assertThat(page("/milestones?sort=mooi", "nl").body())
        .contains("‘sort’ moet een van deze zijn:");
    assertThat(page("/milestones?overdue=misschien", "nl").body())
        .contains(
            "‘overdue’ moet true of false zijn. U vroeg om ‘misschien’.", "href=\"/milestones\"");
  }

  @Test
  void a_position_that_is_not_there_says_which_is_the_last() {
    assertThat(page("/audit/99999", "nl").body())
        .contains("De laatste positie die is vastgelegd, is", "href=\"/audit\"");
    assertThat(page("/milestones/NIET", "nl").body()).doesNotContain("laatste positie");
  }

  @Test
  void who_looks_back_at_a_day_that_is_yet_to_come_is_told_so() {
    for (var axis : List.of("recorded", "effective")) {
      var answer = page("/?" + axis + "=9999-01-31", "nl");

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body()).contains("31 januari 9999 moet nog komen.", "href=\"/\"");
    }
    assertThat(page("/?effective=2025-01-31", "nl").status()).isEqualTo(200);
  }

  @Test
  void who_is_not_signed_in_is_led_to_do_so_and_told_nothing() {
    var answer = get("/help/nowhere", null, "Accept", "text/html", "Accept-Language", "nl");

    assertThat(answer.body()).doesNotContain("/sign-out");
  }

  private Answer page(String path, String language) {
    return get(path, Tokens.auditor(), "Accept", "text/html", "Accept-Language", language);
  }
}
