package nl.mijlpaal.query.web.milestone;

import static nl.mijlpaal.query.milestone.Facts.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.DependencyEvent.DependencyAdded;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneAchieved;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRescheduled;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.Answer;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The page of a milestone as several people read it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MilestonePageIT extends RunningQuerySide {
  private static final Target LATER = Target.of("2028-Q1", Qualifier.IN, "begin 2028");
  private static int years = 2060;

  private final MilestoneId id = milestone();
  private final int year = years++;
  private final String key = "PAGE-" + year;

  @BeforeEach
  void planned() {
    feed.arrives(
        by("c"),
        RECORDED,
        new EditionOpened(year, "STRAIIK-D " + year, null, APRIL),
        registered(id, key),
        planned(id, year, "ruimtetechnologie"));
  }

  @Test
  void it_says_how_it_stands_in_both_languages() {
    report(says(Status.OFF_TRACK, LATER), MAY);

    assertThat(page("", Tokens.auditor(), "nl").body())
        .contains(
            "<html lang=\"nl\">",
            "Vertraagd",
            "verwacht 1e kwartaal 2028",
            "oorspronkelijk 2027",
            "nog niet vastgesteld",
            "niet bekend",
            "Voortgang gemeld",
            "1 keer",
            "/roadmaps/ruimtetechnologie");
    assertThat(page("", Tokens.auditor(), "en").body())
        .contains(
            "<html lang=\"en\">",
            "Off track",
            "expected Q1 2028",
            "originally 2027",
            "not adopted yet",
            "not known",
            "once");
  }

  @Test
  void history_tells_old_and_new_both_days_and_its_place() {
    var index =
        feed.arrives(
            by("aaaabbbb-1111-4000-8000-000000000009"),
            RECORDED,
            new MilestoneRescheduled(id, year, year(2027), LATER, MAY));

    assertThat(page("", Tokens.auditor(), "nl").body())
        .contains(
            "id=\"entry-" + index + "\"",
            "href=\"/audit/" + index + "\"",
            "aaaabbbb",
            "strategiebureau",
            "geldig per 16 mei 2025",
            "1 juni 2025",
            "16 dagen later vastgelegd");
  }

  @Test
  void the_words_of_a_changed_target_stand_beside_the_source_of_that_change() {
    assertThat(page("", Tokens.auditor(), "nl").body()).contains("bron van het plan");

    var index =
        feed.arrives(by("a"), RECORDED, new MilestoneRescheduled(id, year, year(2027), LATER, MAY));

    assertThat(page("", Tokens.auditor(), "nl").body())
        .contains(
            "in eigen woorden",
            "bron van dit streefmoment",
            "geen bron gegeven",
            "gewijzigd bij positie " + index,
            "bron van het eerste plan")
        .doesNotContain("in de woorden van de bron", "bron van het plan");
  }

  @Test
  void what_is_known_to_the_month_is_said_of_the_month() {
    report(
        says(Status.ON_TRACK, LATER),
        new Effective(LocalDate.of(2025, 4, 30), Effective.Known.MONTH));

    assertThat(page("", Tokens.auditor(), "nl").body())
        .contains("over april 2025", ", het laatst per april 2025")
        .doesNotContain("30 april 2025");
  }

  @Test
  void an_achievement_is_told_against_the_plan_and_stands_for_a_report() {
    feed.arrives(
        by("a"),
        RECORDED,
        new MilestoneRescheduled(
            id, year, year(2027), Target.of("2025-04", Qualifier.IN, null), APRIL),
        new MilestoneAchieved(id, null, MAY));

    assertThat(page("", Tokens.auditor(), "nl").body())
        .contains(
            "16 mei 2025 · ongeveer ½ maand later (16 dagen) dan het plan",
            "op tijd voor het oorspronkelijke streefmoment",
            "bereikt: 16 mei 2025",
            "Bereikt op 16 mei 2025")
        .doesNotContain("prognose</dt>");
  }

  @Test
  void a_text_that_is_not_there_yet_is_shown_as_such() {
    var reason = new TextRef(UUID.randomUUID(), "00");
    feed.arrives(
        by("a", reason), RECORDED, new MilestoneRescheduled(id, year, year(2027), LATER, MAY));

    assertThat(page("", Tokens.auditor(), "nl").body()).contains("[tekst wordt opgehaald]");
  }

  @Test
  void the_evidence_that_was_named_last_stands_among_the_details() {
    assertThat(page("", Tokens.auditor(), "nl").body())
        .containsPattern("bewijs</dt>\\s*<dd><span class=\"quiet\">niet gemeld");
    var letter = new TextRef(UUID.randomUUID(), "00");
    var index = feed.arrives(by("a"), RECORDED, new MilestoneAchieved(id, letter, MAY));
    feed.arrives(by("a"), RECORDED, said(MAY));

    assertThat(page("", Tokens.auditor(), "nl").body())
        .containsPattern(
            "bewijs</dt>\\s*<dd>\\s*<em class=\"quiet\">\\[tekst wordt opgehaald\\]</em>\\s*"
                + "<a class=\"small\" href=\"/audit/"
                + index);
  }

  @Test
  void long_histories_go_on_on_another_page() {
    var before = feed.arrives(by("a"), RECORDED, said(MAY));
    for (int i = 0; i < History.A_PAGE; i++) feed.arrives(by("a"), RECORDED, said(MAY));

    var first = page("", Tokens.auditor(), "nl").body();
    assertThat(first).doesNotContain("id=\"entry-" + before + "\"").contains("before=");
    var second = page("?before=" + (before + 1), Tokens.auditor(), "nl").body();
    assertThat(second).contains("id=\"entry-" + before + "\"").doesNotContain("data-live-newest");
    assertThat(page("?before=nonsense", Tokens.auditor(), "nl").status()).isEqualTo(200);
  }

  @Test
  void dependencies_are_told_from_both_sides_with_a_warning() {
    var needed = milestone();
    feed.arrives(
        by("a"),
        RECORDED,
        registered(needed, "NEED-" + year),
        planned(needed, year, "maritiem"),
        new MilestoneRescheduled(needed, year, year(2027), year(2030), MAY),
        new DependencyAdded(id, needed, MAY));

    assertThat(page("", Tokens.auditor(), "nl").body())
        .contains("/milestones/NEED-" + year, "Wordt eerder verwacht dan waar het op wacht.");
    assertThat(get("/milestones/NEED-" + year, Tokens.auditor(), "Accept", "text/html").body())
        .contains("/milestones/" + key, "Wordt eerder verwacht dan waar het op wacht.");
  }

  @Test
  void of_a_confidential_milestone_nothing_is_on_the_page_of_another() {
    var secret = milestone();
    var secretKey = "SECRET-" + year;
    feed.arrives(
        by("a"),
        RECORDED,
        registered(secret, secretKey, Marking.of(Classification.DEPARTEMENTAAL_VERTROUWELIJK)),
        planned(secret, year, "maritiem"),
        new DependencyAdded(id, secret, MAY));

    for (var token : List.of(Tokens.openbaar(), Tokens.intern())) {
      assertThat(page("", token, "nl").body())
          .doesNotContain(secretKey, secret.uuid().toString(), "een mijlpaal die u niet kunt zien");
      assertThat(get("/v1/milestones/" + id + "/history", token).body())
          .doesNotContain(secret.uuid().toString());
      Stream.of(secretKey, "NOBODY")
          .map(name -> get("/milestones/" + name, token, "Accept", "text/html"))
          .forEach(answer -> assertThat(answer.status()).isEqualTo(404));
    }
    assertThat(page("", Tokens.auditor(), "nl").body()).contains(secretKey);
  }

  @Test
  void who_writes_for_the_area_gets_the_forms_and_others_read_why_not() {
    assertThat(page("", Tokens.of("team", "ruimtetechnologie"), "nl").body())
        .contains("id=\"form-report\"", "name=\"expected\" value=\"1\"", "data-key=\"r\"");
    assertThat(page("", Tokens.of("strategy-office"), "nl").body()).contains("id=\"form-report\"");
    assertThat(page("", Tokens.of("team", "quantum"), "nl").body())
        .doesNotContain("id=\"form-report\"")
        .contains("u werkt niet voor dat gebied");
    assertThat(page("", Tokens.auditor(), "nl").body())
        .doesNotContain("id=\"form-report\"")
        .contains("U leest hier mee");
  }

  @Test
  void in_the_past_nothing_is_recorded_and_the_way_back_is_shown() {
    var before = report(says(Status.ON_TRACK, null), MAY);
    report(says(Status.OFF_TRACK, null), MAY);

    var past = page("?recorded=" + before, Tokens.of("team", "ruimtetechnologie"), "nl").body();

    assertThat(past)
        .contains("Op koers", "U kijkt naar een eerder moment", "href=\"/milestones/" + key + "\"")
        .doesNotContain("id=\"form-report\"", "<strong class=\"status status-OFF_TRACK\"");
  }

  @Test
  void one_that_this_edition_does_not_plan_is_shown_under_the_one_that_does() {
    feed.arrives(by("a"), RECORDED, new EditionOpened(year + 30, "STRAIIK-D later", null, APRIL));

    assertThat(page("", Tokens.auditor(), "nl").body())
        .contains("Editie " + (year + 30), "U ziet het plan van editie " + year);
  }

  private Answer page(String query, String token, String language) {
    return get(
        "/milestones/" + key + query, token, "Accept", "text/html", "Accept-Language", language);
  }

  private long report(Report said, Effective about) {
    return feed.arrives(
        by("a"),
        RECORDED,
        new ProgressReported(id, UUID.randomUUID(), null, said, null, null, about));
  }

  private ProgressReported said(Effective about) {
    return new ProgressReported(
        id, UUID.randomUUID(), null, says(Status.ON_TRACK, null), null, null, about);
  }
}
