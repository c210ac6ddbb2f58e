package nl.mijlpaal.query.web.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortfolioIT extends RunningQuerySide {
  private static int years = 2041;

  private final int year = years++;
  private final String openKey = "PF-O-" + year;
  private final String secretKey = "PF-S-" + year;
  private final MilestoneId open = milestone();
  private long before;

  @BeforeEach
  void tell() {
    var secret = milestone();
    before =
        feed.arrives(
            by("p"),
            RECORDED,
            new EditionOpened(year, "STRAIIK-D " + year, null, APRIL),
            registered(open, openKey),
            planned(open, year, "sensoren"),
            new MilestoneTakenIn(year, open, APRIL));
    feed.arrives(
        by("p"),
        RECORDED,
        registered(secret, secretKey, Marking.of(Classification.DEPARTEMENTAAL_VERTROUWELIJK)),
        planned(secret, year, "sensoren"),
        new MilestoneTakenIn(year, secret, APRIL));
  }

  @Test
  void every_area_and_section_has_a_row_whose_numbers_lead_to_what_they_count() {
    var page = page("", Tokens.auditor(), "nl");

    assertThat(page)
        .contains("id=\"row-sensoren\"", "id=\"row-sturing\"", "2 mijlpalen", "2 ambities")
        .contains("/milestones?area=sensoren&amp;kind=ambition&amp;inScope=true")
        .doesNotContain("voor zover");
  }

  @Test
  void what_somebody_may_not_know_is_in_no_number_link_or_change() {
    for (var token : new String[] {Tokens.openbaar(), Tokens.intern()})
      assertThat(page("", token, "en"))
          .contains("1 milestone", "1 ambition", "as far as you can see", openKey)
          .doesNotContain(secretKey, "2 ambitions");
  }

  @Test
  void the_latest_changes_are_told_in_words_and_lead_to_the_milestone_and_to_the_entry() {
    var said =
        new Report(
            Status.OFF_TRACK, Target.of("2028-Q1", Qualifier.IN, "begin 2028"), null, null, null);
    var index =
        feed.arrives(
            by("p"),
            RECORDED,
            new ProgressReported(
                open, UUID.randomUUID(), null, said, null, year(2027), Effective.on(MAY.day())));

    var page = page("", Tokens.intern(), "nl");

    assertThat(page)
        .contains("id=\"latest-" + index + "\"", "/audit/" + index, "/milestones/" + openKey)
        .contains("in 2027 → 1e kwartaal 2028 (‘begin 2028’), ¼ jaar later (91 dagen)");
  }

  @Test
  void a_forecast_is_compared_with_no_plan_that_the_reader_may_not_know() {
    var half = milestone();
    var marking =
        new Marking(
            Classification.OPENBAAR,
            Map.of(MarkedField.TARGET, Classification.DEPARTEMENTAAL_VERTROUWELIJK));
    var said = new Report(null, Target.of("2029", Qualifier.IN, null), null, null, null);
    feed.arrives(
        by("p"),
        RECORDED,
        registered(half, "PF-H-" + year, marking),
        planned(half, year, "sensoren"),
        new ProgressReported(
            half, UUID.randomUUID(), null, said, null, null, Effective.on(MAY.day())));

    assertThat(page("", Tokens.auditor(), "nl"))
        .contains("prognose geen (plan: in 2027) → in 2029");
    assertThat(page("", Tokens.intern(), "nl"))
        .contains("in 2029")
        .doesNotContain("(plan: in 2027) → in 2029");
  }

  @Test
  void a_past_shows_what_was_known_then() {
    assertThat(page("&recorded=" + before, Tokens.auditor(), "nl"))
        .contains("class=\"past\"", "1 mijlpaal", openKey)
        .doesNotContain(secretKey);
  }

  @Test
  void before_anything_was_recorded_a_past_says_so_and_leads_back() {
    var empty =
        get("/?recorded=0", Tokens.auditor(), "Accept", "text/html", "Accept-Language", "nl");

    assertThat(empty.status()).isEqualTo(200);
    assertThat(empty.body()).contains("was hier nog niets vastgelegd", "Terug naar nu");
  }

  private String page(String query, String token, String language) {
    var answer =
        get("/?edition=" + year + query, token, "Accept", "text/html", "Accept-Language", language);
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }
}
