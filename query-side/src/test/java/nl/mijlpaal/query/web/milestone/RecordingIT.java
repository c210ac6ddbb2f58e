package nl.mijlpaal.query.web.milestone;

import static nl.mijlpaal.query.milestone.Facts.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneEvent.ReportReturned;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.query.Answer;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Forms of the page and what becomes of them, with a stand-in for the command side. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingIT extends RunningQuerySide {
  private static final StandIn COMMANDS = new StandIn();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String TEAM = Tokens.of("team", "ruimtetechnologie");
  private static int years = 2060;

  private final MilestoneId id = milestone();
  private final int year = years++;
  private final String key = "FORM-" + year;
  private long opened;

  @DynamicPropertySource
  static void commandSide(DynamicPropertyRegistry properties) {
    properties.add("mijlpaal.command-side.url", COMMANDS::url);
  }

  @BeforeEach
  void planned() {
    opened =
        feed.arrives(
            by("c"),
            RECORDED,
            new EditionOpened(year, "STRAIIK-D " + year, null, APRIL),
            registered(id, key),
            planned(id, year, "ruimtetechnologie"));
  }

  @Test
  void a_form_becomes_a_command_of_who_is_signed_in_and_leads_back_to_the_page() {
    COMMANDS.done(id + "@1");

    var answer = send("report", "status", "ON_TRACK", "day", "2025-06-01");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location"))
        .isEqualTo("/milestones/" + key + "?done=report&revision=" + id + "@1");
    var asked = COMMANDS.asked().getFirst();
    assertThat(asked.method()).isEqualTo("POST");
    assertThat(asked.path()).isEqualTo("/v1/milestones/" + id.uuid() + "/progress-reports");
    assertThat(asked.body()).isEqualTo("{\"status\":\"ON_TRACK\",\"effective\":\"2025-06-01\"}");
    assertThat(asked.key()).isEqualTo("key-1");
    assertThat(asked.expected()).isEqualTo("\"1\"");
    assertThat(asked.authorization()).isEqualTo("Bearer " + TEAM);
    assertThat(get(answer.header("Location"), TEAM, "Accept", "text/html").body())
        .contains("id=\"done\"", "Vastgelegd.");
  }

  @Test
  void what_stood_there_already_is_told_as_such() {
    COMMANDS.replies(200, "{\"revision\":\"" + id + "@1\",\"changed\":false}");

    assertThat(send("owner", "owner", "EZ").header("Location")).contains("done=nothing");
    assertThat(COMMANDS.asked().getFirst().method()).isEqualTo("PUT");
  }

  @Test
  void what_is_wrong_is_told_at_the_field_and_above_and_nothing_is_sent() {
    COMMANDS.done(id + "@1");

    var answer = send("rescheduling", "target", "ergens in de toekomst");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("HX-Retarget")).isEqualTo("#content");
    assertThat(answer.body())
        .contains(
            "value=\"ergens in de toekomst\"",
            "class=\"unreadable\"",
            "href=\"#rescheduling-reason\">Reden: Schrijf waarom.<",
            "href=\"#rescheduling-target\">Nieuw streefmoment: Dit is niet",
            "role=\"alert\" tabindex=\"-1\" autofocus",
            "value=\"key-1\"");
    assertThat(COMMANDS.asked()).isEmpty();
  }

  @Test
  void a_forecast_that_moves_comes_with_a_reason_and_still_on_track_needs_none() {
    COMMANDS.done(id + "@1");
    assertThat(consequence("recording", "report", "forecast", "begin 2029"))
        .contains("De prognose verschuift. Zeg in de toelichting waarom.");
    assertThat(send("report", "status", "AT_RISK", "forecast", "begin 2029").body())
        .contains(
            "href=\"#report-narrative\">Toelichting: De prognose verschuift. Schrijf waarom.<");
    assertThat(COMMANDS.asked()).isEmpty();

    assertThat(consequence("recording", "report", "forecast", "eind 2027"))
        .doesNotContain("Zeg in de toelichting waarom");
    send("report", "status", "ON_TRACK", "forecast", "eind 2027");
    send("report", "forecast", "begin 2029", "narrative", "De motor is later klaar.");
    assertThat(COMMANDS.asked()).hasSize(2);
  }

  @Test
  void an_achievement_is_recorded_as_exactly_as_it_is_known() {
    COMMANDS.done(id + "@1");
    send("achievement", "day", "april 2025");
    send("achievement", "day", "uiterlijk 6 mei 2025");
    send("achievement", "day", "2 mei 2025");

    assertThat(COMMANDS.asked())
        .extracting(StandIn.Asked::body)
        .containsExactly(
            "{\"effective\":{\"day\":\"2025-04-30\",\"known\":\"MONTH\"}}",
            "{\"effective\":{\"day\":\"2025-05-06\",\"known\":\"AT_LATEST\"}}",
            "{\"effective\":\"2025-05-02\"}");
    assertThat(understood("day", "1e kwartaal 2025")).contains("Gelezen als: 1e kwartaal 2025");
    assertThat(understood("day", "vanaf 2025")).contains("unreadable", "uiterlijk 6 oktober 2025");
  }

  @Test
  void a_refusal_of_the_command_side_is_told_and_what_was_typed_is_kept() {
    COMMANDS.refuses(409, "already-achieved", "De mijlpaal is sinds 1 mei 2025 bereikt.");

    var answer = send("report", "narrative", "Drie <proeven> gedaan");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body())
        .contains("sinds 1 mei 2025 bereikt", "Drie &lt;proeven&gt; gedaan", "value=\"key-1\"");
  }

  @Test
  void a_conflict_shows_both_versions_and_goes_on_from_the_new_one() {
    feed.arrives(by("b"), RECORDED, report(says(Status.AT_RISK, null)));
    COMMANDS.refuses(412, "stale", "Intussen gewijzigd.");

    var answer = send("report", "status", "ON_TRACK", "narrative", "Alles loopt");

    assertThat(answer.status()).isEqualTo(412);
    assertThat(answer.body())
        .contains(
            "Intussen gewijzigd",
            "Toen u begon",
            "Alles loopt",
            "name=\"expected\" value=\"2\"",
            "Toch vastleggen, na die van de ander",
            "Annuleer")
        .containsPattern(
            "<td>nog niet gemeld</td>\\s*<td><strong>risico</strong></td>\\s*<td>op koers");
  }

  @Test
  void without_an_answer_the_same_key_is_kept_for_another_try() {
    COMMANDS.refuses(503, "identity-provider-unavailable", "Straks weer.");

    var answer = send("report", "status", "ON_TRACK", "narrative", "Alles loopt");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.body())
        .contains("Geen antwoord gekregen", "Alles loopt", "value=\"key-1\"")
        .containsPattern("value=\"ON_TRACK\" checked");
  }

  @Test
  void a_key_that_was_used_for_something_else_gives_way_to_a_new_one() {
    COMMANDS.refuses(422, "idempotency-key-reused", "Al gebruikt.");

    var answer = send("report", "narrative", "Nog iets");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body())
        .contains("eerdere verzending", "Nog iets")
        .doesNotContain("value=\"key-1\"");
  }

  @Test
  void what_is_not_visible_yet_is_said_to_be_processed() {
    var answer = get("/milestones/" + key + "?revision=" + id + "@99", TEAM, "Accept", "text/html");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.body()).contains("over enkele seconden te zien");
  }

  @Test
  void a_form_without_the_token_of_its_page_is_turned_away() {
    COMMANDS.done(id + "@1");

    assertThat(send(null, "report", Map.of("status", "ON_TRACK")).status()).isEqualTo(403);
    assertThat(COMMANDS.asked()).isEmpty();
  }

  @Test
  void a_form_about_what_somebody_may_not_see_is_about_nothing() {
    COMMANDS.done(id + "@1");

    var answer = send(TEAM, "/milestones/NOBODY/report", Map.of("status", "ON_TRACK"));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(send(TEAM, "nonsense", Map.of()).status()).isEqualTo(404);
    assertThat(COMMANDS.asked()).isEmpty();
  }

  @Test
  void the_address_of_a_form_opens_the_page_with_that_form() {
    var answer = get("/milestones/" + key + "/rescheduling", TEAM, "Accept", "text/html");

    assertThat(answer.status()).isEqualTo(302);
    assertThat(get("/milestones/" + key + "?form=rescheduling", TEAM, "Accept", "text/html").body())
        .containsPattern("id=\"form-rescheduling\"[^>]* open=");
  }

  @Test
  void a_report_is_corrected_from_what_it_says_now() {
    var report = report(says(Status.AT_RISK, null));
    feed.arrives(by("b"), RECORDED, report);

    var page =
        get("/milestones/" + key + "?correct=" + report.report(), TEAM, "Accept", "text/html");
    assertThat(page.body())
        .contains("value=\"16 mei 2025\"")
        .containsPattern("id=\"form-correction\"[^>]* open=")
        .containsPattern("value=\"AT_RISK\" checked");

    COMMANDS.done(id + "@2");
    send("correction", "status", "ON_TRACK", "reason", "typefout", "report", report.report() + "");
    assertThat(COMMANDS.asked().getFirst().path())
        .endsWith("/progress-reports/" + report.report() + "/corrections");
  }

  @Test
  void a_lead_confirms_the_last_report_or_gives_it_back_with_a_remark() {
    var lead = Tokens.of("area-lead", "ruimtetechnologie");
    var report = report(says(Status.AT_RISK, null));
    feed.arrives(by("b"), RECORDED, report);

    assertThat(page(lead))
        .contains("nog niet bevestigd", "id=\"form-confirmation\"", "Opmerking voor het team")
        .contains("name=\"report\" value=\"" + report.report() + "\"");
    assertThat(page(TEAM))
        .contains("nog niet bevestigd")
        .doesNotContain("form-confirmation", "form-return");

    COMMANDS.done(id + "@2");
    var sent = fields("key", "key-1", "report", report.report().toString());
    assertThat(send(lead, "return", sent).body()).contains("Schrijf waarom.");
    assertThat(COMMANDS.asked()).isEmpty();
    sent.put("reason", "Welke levering?");
    send(lead, "return", sent);
    send(lead, "confirmation", fields("key", "key-2", "report", report.report().toString()));
    var path = "/v1/milestones/" + id.uuid() + "/progress-reports/" + report.report();
    assertThat(COMMANDS.asked())
        .extracting(StandIn.Asked::path)
        .containsExactly(path + "/return", path + "/confirmation");
    assertThat(COMMANDS.asked())
        .extracting(StandIn.Asked::body)
        .containsExactly("{\"reason\":\"Welke levering?\"}", "{}");
  }

  @Test
  void what_was_returned_counts_no_more_and_is_there_to_be_corrected() {
    var first = report(says(Status.ON_TRACK, null));
    var second = report(says(Status.OFF_TRACK, null));
    feed.arrives(by("b"), RECORDED, first, second);
    assertThat(page(TEAM)).contains("Vertraagd</strong>");
    feed.arrives(
        by("l"),
        RECORDED,
        new ReportReturned(
            id, second.report(), MAY, Status.OFF_TRACK, Status.ON_TRACK, null, null, MAY));

    assertThat(page(TEAM))
        .contains("Op koers</strong>", "De melding over 16 mei 2025 is teruggegeven.")
        .contains("correct=" + second.report(), "Melding over 16 mei 2025 teruggegeven");
    assertThat(page(Tokens.auditor()))
        .contains("De melding over 16 mei 2025 is teruggegeven.")
        .doesNotContain("correct=");
  }

  private String page(String token) {
    var address = "/milestones/" + key + "?edition=" + year;
    return get(address, token, "Accept", "text/html", "Accept-Language", "nl").body();
  }

  @Test
  void a_report_can_be_about_a_day_that_is_known_to_the_month() {
    COMMANDS.done(id + "@1");
    send("report", "status", "ON_TRACK", "day", "april 2025");

    assertThat(COMMANDS.asked().getFirst().body())
        .contains("\"effective\":{\"day\":\"2025-04-30\",\"known\":\"MONTH\"}");
  }

  @Test
  void who_works_for_another_area_is_told_so_and_gets_no_form() {
    COMMANDS.done(id + "@1");

    var answer = send(Tokens.of("team", "quantum"), "report", Map.of("key", "key-1"));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body())
        .contains("Ruimtetechnologie; u werkt niet voor dat gebied")
        .doesNotContain("id=\"form-report\"", "Zeg ten minste");
    assertThat(COMMANDS.asked()).isEmpty();
  }

  @Test
  void a_moment_is_read_back_while_it_is_typed() {
    assertThat(understood("text", "begin 2028")).contains("1e kwartaal 2028", "31 maart 2028");
    assertThat(understood("forecast", "vanaf 2030")).contains("vanaf 2030", "31 december 2030");
    assertThat(understood("target", "doorlopend")).contains("doorlopend", "geen uiterste dag");
    assertThat(understood("text", "ergens")).contains("unreadable", "eind 2027");
    assertThat(understood("text", "")).contains("eind 2027").doesNotContain("unreadable");
  }

  @Test
  void what_will_change_is_told_before_it_is_saved() {
    feed.arrives(by("b"), RECORDED, report(says(Status.ON_TRACK, null)));

    assertThat(
            consequence(
                "recording",
                "report",
                "status",
                "AT_RISK",
                "forecast",
                "begin 2028",
                "day",
                "2025-06-01"))
        .contains("op koers", "risico", "in 2027", "1e kwartaal 2028", "¼ jaar later (91 dagen)");
    assertThat(consequence("recording", "report", "status", "AT_RISK", "day", "2025-05-01"))
        .contains("Er is al een melding over 16 mei 2025");
    assertThat(consequence("recording", "report", "day", "2025-05-01")).doesNotContain("<li>");
  }

  private String understood(String name, String typed) {
    return get("/targets/understood?" + form(Map.of(name, typed)), TEAM, "Accept", "text/html")
        .body();
  }

  private String consequence(String... fields) {
    return get(
            "/milestones/" + key + "/consequence?" + form(fields(fields)),
            TEAM,
            "Accept",
            "text/html")
        .body();
  }

  private ProgressReported report(Report said) {
    return new ProgressReported(id, UUID.randomUUID(), null, said, null, null, MAY);
  }

  /** As the page sends it, opened on what stood there before each test. */
  private Answer send(String recording, String... fields) {
    var all = fields(fields);
    all.put("key", "key-1");
    all.put("expected", "1");
    all.put("opened", Long.toString(opened));
    return send(TEAM, recording, all);
  }

  private static Map<String, String> fields(String... fields) {
    var all = new LinkedHashMap<String, String>();
    for (int i = 0; i < fields.length; i += 2) all.put(fields[i], fields[i + 1]);
    return all;
  }

  private Answer send(@Nullable String token, String recording, Map<String, String> fields) {
    var path = recording.startsWith("/") ? recording : "/milestones/" + key + "/" + recording;
    var request =
        HttpRequest.newBuilder(
                request(path, token, "Accept", "text/html", "Accept-Language", "nl"),
                (_, _) -> true)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
            .build();
    try {
      var answer = HTTP.send(request, BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
