package nl.mijlpaal.query.web.listing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.query.Answer;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListingIT extends RunningQuerySide {
  private static int years = 2051;

  private final int year = years++;
  private final String edition = "edition=" + year;
  private final String first = "LST-A-" + year;
  private final String second = "LST-B-" + year;
  private final String secret = "LST-S-" + year;

  @BeforeEach
  void tell() {
    var covered = milestone();
    var later = milestone();
    var hidden = milestone();
    feed.arrives(
        by("l"),
        RECORDED,
        new EditionOpened(year, "STRAIIK-D " + year, null, APRIL),
        registered(covered, first),
        planned(covered, year, "quantum"),
        new MilestoneTakenIn(year, covered, APRIL),
        registered(later, second),
        planned(later, year, "maritiem"),
        registered(hidden, secret, Marking.of(Classification.DEPARTEMENTAAL_VERTROUWELIJK)),
        planned(hidden, year, "quantum"));
  }

  @Test
  void a_list_holds_what_is_asked_shows_what_was_asked_and_offers_the_same_as_a_file() {
    var page = page("/milestones?" + edition + "&area=quantum&inScope=true", Tokens.auditor());

    assertThat(page.body())
        .contains("1 mijlpaal", "id=\"row-" + first + "\"", "aria-sort=\"ascending\"")
        .doesNotContain("row-" + second, "row-" + secret)
        .contains("href=\"/milestones?" + edition + "&amp;inScope=true\"")
        .contains(
            "/v1/milestones?area=quantum&amp;inScope=true&amp;" + edition + "&amp;format=csv");
    var file =
        get("/v1/milestones?area=quantum&inScope=true&format=csv&" + edition, Tokens.auditor());
    assertThat(file.body()).contains(first).doesNotContain(second, secret);
  }

  @Test
  void the_page_and_the_program_ask_the_same_question() {
    for (var question :
        new String[] {
          "text=LST-",
          "inScope=false",
          "overdue=true",
          "stale=true",
          "ownerMissing=true",
          "movedSince=2025-01-01",
          "kind=ambition&sort=last-report&backwards=true"
        }) {
      var asked = "/milestones?" + edition + "&" + question;
      var total = get("/v1" + asked, Tokens.auditor()).json().path("total").asInt();

      assertThat(page(asked, Tokens.auditor()).body().split("data-row", -1))
          .as(question)
          .hasSize(total + 1);
    }
  }

  @Test
  void a_key_that_is_searched_for_leads_to_its_page() {
    var found = page("/milestones?" + edition + "&text=" + first.toLowerCase(), Tokens.intern());

    assertThat(found.status()).isEqualTo(302);
    assertThat(found.header("Location")).contains("/milestones/" + first);
  }

  @Test
  void what_somebody_may_not_know_answers_as_what_is_not_there() {
    for (var token : new String[] {Tokens.openbaar(), Tokens.intern()}) {
      var hidden = page("/milestones?" + edition + "&text=" + secret, token);
      assertThat(hidden.status()).isEqualTo(200);
      assertThat(hidden.body()).contains("Geen enkele mijlpaal die u kunt zien");
      assertThat(page("/milestones?" + edition, token).body())
          .contains("2 mijlpalen", "voor zover zichtbaar")
          .doesNotContain(secret);
    }
    assertThat(page("/milestones?" + edition, Tokens.auditor()).body())
        .contains("3 mijlpalen", secret);
  }

  @Test
  void the_search_suggests_what_mentions_all_words_as_far_as_it_can_be_seen() {
    var asked = "/suggestions?" + edition + "&text=" + year + "%20lst-";

    assertThat(page(asked, Tokens.openbaar()).body())
        .contains(first, second, "2 mijlpalen gevonden", "/milestones/" + first)
        .doesNotContain(secret, "<html");
    assertThat(page(asked, Tokens.auditor()).body()).contains(secret, "3 mijlpalen gevonden");
    assertThat(page(asked + "%20zeppelin", Tokens.auditor()).body())
        .contains("Niets gevonden voor ‘" + year + " lst- zeppelin’");
    assertThat(page("/suggestions?" + edition + "&text=l", Tokens.auditor()).body()).isBlank();
  }

  @Test
  void fields_left_empty_leave_the_address() {
    var cleaned = page("/milestones?text=&area=quantum&kind=&status=&overdue=", Tokens.auditor());

    assertThat(cleaned.status()).isEqualTo(302);
    assertThat(cleaned.header("Location")).endsWith("/milestones?area=quantum");
  }

  @Test
  void a_question_that_cannot_be_is_told_as_a_page() {
    for (var question : new String[] {"area=mars", "kind=wish", "overdue=perhaps", "page=0"}) {
      var refused = page("/milestones?" + question, Tokens.auditor());
      assertThat(refused.status()).as(question).isEqualTo(400);
      assertThat(refused.body()).as(question).contains("<h1").doesNotContain("Exception");
    }
  }

  private Answer page(String address, String token) {
    return get(address, token, "Accept", "text/html", "Accept-Language", "nl");
  }
}
