package nl.mijlpaal.query.web.roadmap;

import static nl.mijlpaal.query.milestone.Facts.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.DependencyEvent.DependencyAdded;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.ImplementationPlan;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlanned;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Plan;
import nl.mijlpaal.contract.RoadmapEvent.HungUnderPlan;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.Answer;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The page of a roadmap with a moved, an undated, a waiting and a confidential milestone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoadmapPageIT extends RunningQuerySide {
  private static int years = 2081;

  private final int year = years++;
  private final MilestoneId moved = milestone();
  private final MilestoneId undated = milestone();
  private final MilestoneId waiting = milestone();
  private final MilestoneId secret = milestone();
  private final String secretKey = key("S");
  private long before;

  @BeforeEach
  void tell() {
    feed.arrives(
        by("r"),
        RECORDED,
        new EditionOpened(year, "STRAIIK-D " + year, null, APRIL),
        registered(moved, key("M")),
        planned(moved, "Lancering <PAMI> & meer", Target.of("2027-H1", Qualifier.IN, null)),
        new MilestoneTakenIn(year, moved, APRIL),
        registered(undated, key("U")),
        planned(undated, "Altijd door", Target.ongoing(null)),
        new MilestoneTakenIn(year, undated, APRIL),
        registered(waiting, key("W")),
        planned(waiting, "Wacht op de lancering", Target.of("2026", Qualifier.FROM, null)),
        new MilestoneTakenIn(year, waiting, APRIL));
    before =
        feed.arrives(
            by("r"),
            RECORDED,
            registered(secret, secretKey, Marking.of(Classification.DEPARTEMENTAAL_VERTROUWELIJK)),
            planned(secret, "Geheim", Target.of("2029", Qualifier.IN, null)),
            new MilestoneTakenIn(year, secret, APRIL),
            new DependencyAdded(waiting, secret, APRIL),
            new DependencyAdded(waiting, moved, APRIL));
    feed.arrives(
        by("r"),
        RECORDED,
        new ProgressReported(
            moved,
            UUID.randomUUID(),
            null,
            says(Status.AT_RISK, Target.of("2028-Q1", Qualifier.IN, null)),
            null,
            null,
            Effective.on(LocalDate.of(2025, 5, 15))));
  }

  @Test
  void the_page_shows_where_it_moved_from_and_what_has_no_date_in_both_languages() {
    var dutch = page("", Tokens.auditor(), "nl");
    var english = page("", Tokens.auditor(), "en");

    assertThat(dutch.status()).isEqualTo(200);
    assertThat(dutch.body())
        .contains(
            "Lancering &lt;PAMI&gt; &amp; meer", "Verwacht: 1e kwartaal 2028", "later (275 dagen)")
        .contains("zonder bekende dag (1)", "doorlopend", "risico", "vanaf 2026")
        .contains("/milestones/" + key("M"))
        .doesNotContain("??", " style=");
    assertThat(english.body())
        .contains("Expected: Q1 2028", "(275 days)", "no day is known (1)", "at risk", "from 2026")
        .doesNotContain("??");
  }

  @Test
  void who_is_not_cleared_finds_no_trace_of_what_is_confidential() {
    assertThat(page("&dependencies=true", Tokens.auditor(), "nl").body())
        .contains(secretKey, "4 mijlpalen in deze editie");
    for (var way : List.of("", "&dependencies=true", "&year=2029", "&sort=status"))
      assertThat(page(way, Tokens.intern(), "nl").body())
          .as(way)
          .doesNotContain(secretKey, "Geheim")
          .contains("3 mijlpalen in deze editie");
    for (var ending : List.of("csv", "svg")) {
      assertThat(file(ending, "", Tokens.auditor()).body()).contains("Geheim");
      assertThat(file(ending, "&dependencies=true", Tokens.intern()).body())
          .contains("Altijd door")
          .doesNotContain(secretKey, "Geheim");
    }
  }

  @Test
  void what_is_due_before_what_it_needs_is_warned_of_and_shown_when_asked_for() {
    var asked = page("&dependencies=true", Tokens.intern(), "nl").body();

    assertThat(page("", Tokens.intern(), "nl").body())
        .contains("eerder nodig dan mogelijk is")
        .doesNotContain("Eerder nodig dan " + key("M"));
    assertThat(asked).contains("Eerder nodig dan " + key("M"));
  }

  @Test
  void filters_leave_the_same_on_the_page_in_the_files_and_over_rest() {
    var question = "&status=at-risk&year=2028";

    assertThat(page(question, Tokens.auditor(), "nl").body())
        .contains("row-" + key("M"))
        .doesNotContain("row-" + key("W"), "row-" + key("U"));
    assertThat(file("csv", question, Tokens.auditor()).body().lines()).hasSize(2);
    var rest = "/v1/milestones?area=quantum&edition=" + year + question;
    assertThat(get(rest, Tokens.auditor()).json().path("total").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&sort=title",
        "&sort=title&order=descending",
        "&sort=status",
        "&sort=slip",
        "&sort=slip&order=descending",
        "&sort=forecast&order=descending",
        "&sort=key",
        "&sort=owner",
        "&sort=kind&order=descending",
        "&sort=original"
      })
  void every_export_is_in_the_order_of_the_page(String question) {
    var page = page(question, Tokens.auditor(), "nl").body();
    var shown = Pattern.compile("id=\"row-([^\"]+)\"").matcher(page).results();
    var keys = shown.map(row -> row.group(1)).toList();
    assertThat(keys).hasSizeGreaterThan(3);

    for (var format : List.of("csv", "json")) {
      var link =
          Pattern.compile("href=\"(/v1/milestones[^\"]*format=" + format + "[^\"]*)\"")
              .matcher(page)
              .results()
              .findFirst()
              .orElseThrow()
              .group(1)
              .replace("&amp;", "&");
      assertThat(keysOf(get(link, Tokens.auditor()), format)).as(link).isEqualTo(keys);
    }
    assertThat(keysOf(file("csv", question, Tokens.auditor()), "csv")).isEqualTo(keys);
  }

  private static List<String> keysOf(Answer export, String format) {
    return format.equals("csv")
        ? export.body().lines().skip(1).map(line -> line.replaceFirst(",.*", "")).toList()
        : export
            .json()
            .path("milestones")
            .valueStream()
            .map(one -> one.path("key").asString())
            .toList();
  }

  @Test
  void the_stamp_of_a_past_leads_to_the_changes_of_that_past() {
    assertThat(page("&effective=2025-12-31", Tokens.auditor(), "nl").body())
        .containsPattern("id=\"stamp\"[^>]*><a href=\"/audit\\?[^\"]*effective=2025-12-31\"");
  }

  @Test
  void filters_that_leave_nothing_stay_in_place_and_one_sentence_leads_back() {
    var nothing = page("&status=at-risk&year=2026", Tokens.auditor(), "nl").body();

    assertThat(nothing)
        .contains("Geen enkele mijlpaal voldoet aan deze filters", "Wis alle filters")
        .contains("facet-status", "facet-year", "facet-flags", "chip-none")
        .doesNotContain("Dezelfde inhoud als tabel", "id=\"picture-name\"");
  }

  @Test
  void close_by_the_picture_names_months_and_shows_no_more_than_fits() {
    var far = page("", Tokens.auditor(), "nl").body();
    var near = page("&zoom=quarter&from=2026", Tokens.auditor(), "nl").body();

    assertThat(far)
        .contains("zoom=quarter", "zoom=year", "data-go-key=\"+\"")
        .doesNotContain(">mrt<");
    assertThat(near)
        .contains("Tijdlijn van 2026 tot en met 2027", ">Q1 2026<", ">mrt<")
        .contains("later: 2027–2028", "eerder: 2025–2026");
    assertThat(page("&zoom=year", Tokens.auditor(), "en").body()).contains(">Q4<", "years");
    assertThat(page("&zoom=month", Tokens.auditor(), "nl").status()).isEqualTo(400);
    assertThat(page("&from=12", Tokens.auditor(), "nl").status()).isEqualTo(400);
  }

  @Test
  void the_picture_alone_is_as_close_by_as_the_page() {
    var page = page("&zoom=quarter&from=2026", Tokens.auditor(), "nl").body();

    assertThat(page).containsPattern("quantum\\.svg[^\"]*zoom=quarter[^\"]*from=2026");
    assertThat(file("svg", "&zoom=quarter&from=2026", Tokens.auditor()).body())
        .contains(
            ">Q1 2026<", ">mrt<", "is nog niets gemeld; daar staat geen status bij in het beeld");
  }

  @Test
  void what_waits_for_what_is_a_way_of_looking_beside_the_picture() {
    var page = page("", Tokens.auditor(), "nl").body();

    assertThat(page.indexOf("Toon afhankelijkheden (1)"))
        .isGreaterThan(page.indexOf("id=\"picture-name\""));
  }

  @Test
  void on_paper_the_page_says_what_it_is_and_which_moment_it_tells_of() {
    assertThat(page("", Tokens.auditor(), "en").body())
        .contains(
            "Mijlpaal · Quantum", "STRAIIK-D " + year + " · as it stood on ", " of the ledger");
  }

  @Test
  void titles_are_marked_as_dutch_on_an_english_page() {
    assertThat(page("", Tokens.auditor(), "en").body())
        .containsPattern("<a lang=\"nl\"[^>]*>Lancering &lt;PAMI&gt;")
        .containsPattern("<tspan[^>]*lang=\"nl\"[^>]*> Lancering");
  }

  @Test
  void the_table_says_by_what_it_is_sorted() {
    var body = page("&sort=title&order=descending", Tokens.auditor(), "nl").body();

    assertThat(body).containsOnlyOnce("aria-sort=\"descending\"");
    assertThat(body.indexOf("row-" + key("W"))).isLessThan(body.indexOf("row-" + key("M")));
  }

  @Test
  void a_past_view_says_so_and_does_not_know_what_came_later() {
    var past = page("&recorded=" + before, Tokens.auditor(), "nl").body();

    assertThat(past).contains("naar een eerder moment").doesNotContain("1e kwartaal 2028");
    assertThat(page("", Tokens.auditor(), "nl").body()).doesNotContain("naar een eerder moment");
  }

  @Test
  void before_there_was_an_edition_the_page_says_that() {
    var answer = get("/roadmaps/quantum?recorded=0", Tokens.auditor(), html("nl"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("nog geen editie");
  }

  @Test
  void the_picture_alone_is_a_well_formed_document_with_its_title_and_moment() throws Exception {
    var answer = file("svg", "&dependencies=true", Tokens.auditor());
    var svg = parsed(answer.body());

    assertThat(answer.header("Content-Type")).startsWith("image/svg+xml");
    assertThat(answer.header("Content-Disposition")).contains("quantum-" + year + "-");
    assertThat(svg.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
    assertThat(answer.body())
        .contains(
            "Roadmap Quantum · STRAIIK-D " + year, "zoals vastgelegd tot en met", "Altijd door")
        .doesNotContain("href=", "style", "th:");
  }

  @Test
  void a_section_of_the_agenda_has_a_page_and_an_unknown_place_has_none() {
    assertThat(get("/roadmaps/kennisbasis?edition=" + year, Tokens.auditor(), html("nl")).status())
        .isEqualTo(200);
    assertThat(get("/roadmaps/elders?edition=" + year, Tokens.auditor(), html("nl")).status())
        .isEqualTo(404);
    assertThat(page("&year=12", Tokens.auditor(), "nl").status()).isEqualTo(400);
    assertThat(page("&status=prima", Tokens.auditor(), "nl").status()).isEqualTo(400);
  }

  @Test
  void the_implementation_plans_are_named() {
    feed.arrives(
        by("r"),
        RECORDED,
        new HungUnderPlan(
            year, "quantum", ImplementationPlan.KNOWLEDGE, 2026, null, "Hoofdstuk 3", APRIL));

    assertThat(page("", Tokens.auditor(), "nl").body())
        .contains("Inrichtingsplan kennis 2026", "Hoofdstuk 3");
  }

  private MilestonePlanned planned(MilestoneId id, String title, Target target) {
    var place = List.of(new Placement("quantum", null, List.of()));
    return new MilestonePlanned(
        id, year, new Plan(title, target, place, Needs.UNKNOWN, null, null), APRIL);
  }

  private String key(String letter) {
    return "RP-" + letter + "-" + year;
  }

  private Answer page(String question, String token, String language) {
    return get("/roadmaps/quantum?edition=" + year + question, token, html(language));
  }

  private Answer file(String ending, String question, String token) {
    return get("/roadmaps/quantum." + ending + "?edition=" + year + question, token, html("nl"));
  }

  private static String[] html(String language) {
    return new String[] {"Accept", "text/html,*/*", "Accept-Language", language};
  }

  private static Document parsed(String xml) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }
}
