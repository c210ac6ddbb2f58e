package nl.mijlpaal.query.web.work;

import static nl.mijlpaal.query.milestone.Facts.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneReworded;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneEvent.ReportCorrected;
import nl.mijlpaal.contract.MilestoneEvent.ReportReturned;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkIT extends RunningQuerySide {
  private static int years = 2061;

  private final int year = years++;
  private final String own = "WRK-A-" + year;
  private final String other = "WRK-B-" + year;
  private final String secret = "WRK-S-" + year;
  private final MilestoneId mine = milestone();
  private long last;

  @BeforeEach
  void tell() {
    var elsewhere = milestone();
    var hidden = milestone();
    last =
        feed.arrives(
            by("w"),
            RECORDED,
            new EditionOpened(year, "STRAIIK-D " + year, null, APRIL),
            registered(mine, own),
            planned(mine, year, "sensoren"),
            registered(elsewhere, other),
            planned(elsewhere, year, "maritiem"),
            registered(hidden, secret, Marking.of(Classification.DEPARTEMENTAAL_VERTROUWELIJK)),
            planned(hidden, year, "sensoren"));
  }

  @Test
  void a_team_finds_what_its_area_owes_and_the_way_to_report_it() {
    var page = page(Tokens.of("team", "sensoren"), null);

    assertThat(page)
        .contains("U hoort bij het team van", "id=\"row-" + own + "\"")
        .containsPattern("/milestones/" + own + "\\?form=report(&amp;edition=\\d+)?#form-report\"")
        .doesNotContain("row-" + other);
  }

  @Test
  void a_lead_finds_what_to_confirm_and_a_team_what_was_returned() {
    var report = UUID.randomUUID();
    var lead = Tokens.of("area-lead", "sensoren");
    var team = Tokens.of("team", "sensoren");
    feed.arrives(
        by("t"),
        RECORDED,
        new ProgressReported(mine, report, null, says(Status.ON_TRACK, null), null, null, MAY));

    assertThat(page(lead, null))
        .contains("Te bevestigen", "id=\"confirmation-" + own + "\"", "form=confirmation");
    assertThat(page(team, null)).doesNotContain("Te bevestigen", "Teruggegeven");
    assertThat(page(Tokens.of("area-lead", "maritiem"), null))
        .doesNotContain("confirmation-" + own);

    feed.arrives(
        by("l"),
        RECORDED,
        new ReportReturned(mine, report, MAY, Status.ON_TRACK, null, null, null, MAY));

    assertThat(page(team, null))
        .contains("Teruggegeven", "id=\"correction-" + own + "\"", "correct=" + report);
    assertThat(page(lead, null)).contains("Teruggegeven").doesNotContain("Te bevestigen");

    feed.arrives(
        by("t"),
        RECORDED,
        new ReportCorrected(
            mine, report, says(Status.ON_TRACK, null), says(Status.AT_RISK, null), MAY));

    assertThat(page(team, null)).doesNotContain("Teruggegeven");
    assertThat(page(lead, null)).contains("Te bevestigen");
  }

  @Test
  void a_reader_is_told_what_the_role_does_and_owes_nothing() {
    assertThat(page(Tokens.auditor(), null))
        .contains("U leest mee als auditor")
        .doesNotContain("Te melden", "#form-report\"");
  }

  @Test
  void the_strategy_office_sees_how_much_every_area_owes_and_reports_none_of_it() {
    feed.arrives(by("w"), RECORDED, new MilestoneTakenIn(year, mine, APRIL));

    assertThat(page(Tokens.of("strategy-office"), null))
        .contains("Te melden door de gebieden")
        .containsPattern("/milestones\\?area=sensoren&amp;stale=true[^\"]*\">1</a>")
        .doesNotContain("row-" + own, "row-" + other);
  }

  @Test
  void what_somebody_may_not_know_is_neither_owed_nor_changed() {
    assertThat(page(Tokens.intern(), null)).contains(own).doesNotContain(secret);
    assertThat(page(Tokens.of("team", "sensoren"), null)).contains(secret);
  }

  @Test
  void nothing_is_reported_in_the_past() {
    var past =
        get(
            "/work?edition=" + year + "&recorded=" + last,
            Tokens.of("team", "sensoren"),
            "Accept",
            "text/html");

    assertThat(past.status()).isEqualTo(200);
    assertThat(past.body()).contains("row-" + own).doesNotContain("#form-report\"", "/work/seen");
  }

  @Test
  void what_was_seen_is_told_no_more_and_what_came_after_is() {
    var token = Tokens.of("team", "sensoren");
    assertThat(page(token, null)).contains("work-changes-" + last);

    var marked = seen(token, last);
    assertThat(marked.statusCode()).isEqualTo(302);
    var cookie = marked.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/work");
    var kept = cookie.substring(0, cookie.indexOf(';'));

    assertThat(page(token, kept)).doesNotContain("work-changes-").contains("Sindsdien is er niets");
    var newer =
        feed.arrives(
            by("w"),
            RECORDED,
            new MilestoneReworded(mine, year, "Een eerste proef", "Een tweede proef", MAY));
    assertThat(page(token, kept)).contains("work-changes-" + newer);
  }

  @Test
  void a_mark_that_the_browser_did_not_get_here_is_none() {
    assertThat(page(Tokens.of("team", "sensoren"), "MIJLPAAL_SEEN_1=x; MIJLPAAL_SEEN_=999999"))
        .contains("work-changes-");
    assertThat(seen(null, 1).statusCode()).isEqualTo(403);
  }

  private String page(String token, @Nullable String cookie) {
    var address = "/work?edition=" + year;
    var answer =
        cookie == null
            ? get(address, token, "Accept", "text/html", "Accept-Language", "nl")
            : get(address, token, "Accept", "text/html", "Accept-Language", "nl", "Cookie", cookie);
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }

  private HttpResponse<String> seen(@Nullable String token, long position) {
    try (var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(request("/work/seen", null).uri())
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("position=" + position));
      if (token != null) request.header("Authorization", "Bearer " + token);
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
