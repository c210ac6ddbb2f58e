package nl.mijlpaal.query.milestone;

import static nl.mijlpaal.contract.Classification.DEPARTEMENTAAL_VERTROUWELIJK;
import static nl.mijlpaal.contract.Classification.INTERN;
import static nl.mijlpaal.contract.Classification.OPENBAAR;
import static nl.mijlpaal.query.milestone.Facts.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneAchieved;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneClassified;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlaced;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlanned;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRescheduled;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneEvent.ReportReturned;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Plan;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.RoadmapEvent.PlateNamed;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MilestoneIT extends RunningQuerySide {
  private static final LocalDate MAY_15 = LocalDate.of(2025, 5, 15);

  @Test
  void a_forecast_stands_beside_the_original_target_with_its_slip() {
    var id = milestone();
    arrives(id, "IT-1");
    var half = Target.of("2027-H1", Qualifier.IN, null);
    feed.arrives(by("a"), RECORDED, new MilestoneRescheduled(id, 2025, year(2027), half, APRIL));
    feed.arrives(by("a"), RECORDED, report(id, says(Status.OFF_TRACK, quarter("2028-Q1"))));

    var view = get("/v1/milestones/IT-1", Tokens.auditor()).json().path("milestone");

    assertThat(view.path("target").path("value").asString()).isEqualTo("2027-H1");
    assertThat(view.path("original").path("value").asString()).isEqualTo("2027");
    assertThat(view.path("forecast").path("value").asString()).isEqualTo("2028-Q1");
    assertThat(view.path("slip").path("days").asInt()).isEqualTo(91);
    assertThat(view.path("moved").asInt()).isEqualTo(1);
    assertThat(view.path("status").asString()).isEqualTo("OFF_TRACK");
    assertThat(view.path("revision").asLong()).isEqualTo(3);
  }

  @Test
  void a_report_that_was_given_back_counts_until_that_day_and_no_more() {
    var id = milestone();
    arrives(id, "IT-RETURNED");
    var first = report(id, says(Status.ON_TRACK, null), LocalDate.of(2025, 5, 1));
    var second = report(id, says(Status.AT_RISK, null), LocalDate.of(2025, 5, 10));
    feed.arrives(by("team"), RECORDED, first, second);
    var awaited = get("/v1/milestones/IT-RETURNED", Tokens.auditor()).json();
    assertThat(awaited.path("review").path("verdict").asString()).isEqualTo("AWAITED");

    feed.arrives(
        by("lead"),
        RECORDED,
        new ReportReturned(
            id,
            second.report(),
            second.effective(),
            Status.AT_RISK,
            Status.ON_TRACK,
            null,
            null,
            Effective.on(LocalDate.of(2025, 5, 20))));

    assertThat(status("IT-RETURNED", "2025-05-19")).isEqualTo("AT_RISK");
    assertThat(status("IT-RETURNED", "2025-05-20")).isEqualTo("ON_TRACK");
    var late = report(id, says(Status.OFF_TRACK, null), LocalDate.of(2025, 5, 5));
    feed.arrives(by("team"), RECORDED, late);
    assertThat(status("IT-RETURNED", "2025-05-19")).isEqualTo("AT_RISK");
    assertThat(status("IT-RETURNED", "2025-05-20")).isEqualTo("OFF_TRACK");
  }

  private String status(String key, String day) {
    return get("/v1/milestones/" + key + "?effective=" + day, Tokens.auditor())
        .json()
        .path("milestone")
        .path("status")
        .asString();
  }

  private static ProgressReported report(MilestoneId id, Report said, LocalDate about) {
    return new ProgressReported(id, UUID.randomUUID(), null, said, null, null, Effective.on(about));
  }

  @Test
  void a_late_report_is_known_from_its_entry_on_about_its_own_day_on() {
    var id = milestone();
    arrives(id, "IT-2");
    var onTrack = feed.arrives(by("a"), RECORDED, report(id, says(Status.ON_TRACK, null)));
    var late =
        feed.arrives(
            by("a"), RECORDED, report(id, LocalDate.of(2025, 4, 30), says(Status.AT_RISK, null)));

    assertThat(status(id, onTrack, "2025-04-30").isNull()).isTrue();
    assertThat(status(id, late, "2025-04-30").asString()).isEqualTo("AT_RISK");
    assertThat(status(id, late, "2025-06-01").asString()).isEqualTo("ON_TRACK");
    assertThat(get("/v1/milestones/" + id + "?effective=2025-04-03", Tokens.auditor()).status())
        .isEqualTo(404);
  }

  @Test
  void an_answer_about_a_fixed_past_keeps_its_tag() {
    var id = milestone();
    arrives(id, "IT-3");
    var index = feed.arrives(by("a"), RECORDED, report(id, says(Status.ON_TRACK, null)));
    var address = "/v1/milestones/IT-3?recorded=" + index + "&effective=2025-06-01";

    var first = get(address, Tokens.auditor());
    feed.arrives(by("a"), RECORDED, report(id, says(Status.OFF_TRACK, null)));
    var second = get(address, Tokens.auditor(), "If-None-Match", first.header("ETag"));

    assertThat(first.header("Mijlpaal-Position")).isEqualTo(Long.toString(index));
    assertThat(first.header("ETag")).isNotBlank();
    assertThat(second.status()).isEqualTo(304);
    assertThat(get(address, Tokens.auditor()).body()).isEqualTo(first.body());
  }

  @Test
  void a_tag_tells_that_a_mark_changed_and_not_where() {
    var id = milestone();
    var hidden = milestone();
    arrives(id, "IT-3T");
    var index = feed.arrives(by("a"), RECORDED, registered(hidden, "IT-3H", Marking.of(INTERN)));
    var address = "/v1/milestones/IT-3T?recorded=" + index + "&effective=2025-06-01";

    var before = get(address, Tokens.openbaar()).header("ETag");
    var marked =
        feed.arrives(
            by("a"),
            RECORDED,
            new MilestoneClassified(
                hidden, Marking.of(INTERN), Marking.of(DEPARTEMENTAAL_VERTROUWELIJK), MAY));
    var after = get(address, Tokens.openbaar()).header("ETag");

    assertThat(after).isNotEqualTo(before).doesNotContain("." + marked);
  }

  @Test
  void a_roadmap_holds_what_the_edition_covers_and_flags_what_it_does_not() {
    var covered = milestone();
    var later = milestone();
    feed.arrives(
        by("a"),
        RECORDED,
        new EditionOpened(2031, "STRAIIK-D 2031", null, APRIL),
        registered(covered, "IT-4"),
        planned2031(covered),
        new MilestoneTakenIn(2031, covered, APRIL),
        registered(later, "IT-5"),
        planned2031(later),
        new PlateNamed(2031, "quantum", "quantum", null, "Quantum en verder", APRIL));

    var list = get("/v1/roadmaps?edition=2031", Tokens.openbaar()).json();
    var one = get("/v1/roadmaps/quantum?edition=2031", Tokens.openbaar()).json().path("roadmap");
    var edition = get("/v1/editions/2031", Tokens.openbaar()).json().path("edition");
    var portfolio = get("/v1/portfolio?edition=2031", Tokens.openbaar()).json().path("portfolio");

    assertThat(list.path("roadmaps")).hasSize(6);
    assertThat(one.path("counts").path("total").asInt()).isEqualTo(1);
    assertThat(one.path("counts").path("reportedLater").asInt()).isEqualTo(1);
    var lane = one.path("lanes").get(0);
    assertThat(lane.path("name").asString()).isEqualTo("Quantum en verder");
    assertThat(lane.path("milestones").valueStream().map(m -> m.path("inScope").asBoolean()))
        .containsExactlyInAnyOrder(true, false);
    assertThat(edition.path("title").asString()).isEqualTo("STRAIIK-D 2031");
    assertThat(edition.path("counts").path("byKind").path("AMBITION").asInt()).isEqualTo(1);
    assertThat(portfolio.path("all").path("total").asInt()).isEqualTo(1);
  }

  @Test
  void a_milestone_that_moved_away_is_no_longer_on_the_roadmap_but_was() {
    var id = milestone();
    feed.arrives(by("a"), RECORDED, registered(id, "IT-6"), planned(id, "maritiem"));
    feed.arrives(
        by("a"),
        RECORDED,
        new MilestonePlaced(
            id,
            2025,
            List.of(new Placement("maritiem", null, List.of())),
            List.of(new Placement("sensoren", null, List.of())),
            MAY));

    assertThat(keys("?edition=2025&area=maritiem")).doesNotContain("IT-6");
    assertThat(keys("?edition=2025&area=sensoren")).contains("IT-6");
    assertThat(keys("?edition=2025&area=maritiem&effective=2025-05-01")).contains("IT-6");
  }

  @Test
  void filters_find_what_they_name_and_pages_go_on_without_gaps() {
    for (var i = 0; i < 5; i++) {
      var id = milestone();
      arrives(id, "PAG-" + i);
      if (i == 0) feed.arrives(by("a"), RECORDED, new MilestoneAchieved(id, null, MAY));
      if (i == 1) feed.arrives(by("a"), RECORDED, report(id, says(Status.AT_RISK, null)));
    }
    assertThat(keys("?text=pag-&status=ACHIEVED")).containsExactly("PAG-0");
    assertThat(keys("?text=pag-&status=AT_RISK")).containsExactly("PAG-1");
    assertThat(keys("?text=pag-&overdue=true&effective=2028-01-01"))
        .containsExactly("PAG-1", "PAG-2", "PAG-3", "PAG-4");
    assertThat(keys("?text=pag-&ownerMissing=false")).isEmpty();

    var first = get("/v1/milestones?text=pag-&limit=3", Tokens.auditor()).json();
    arrives(milestone(), "PAG-00");
    var next = "/v1/milestones?text=pag-&limit=3&cursor=" + first.path("next").asString();
    var second = get(next, Tokens.auditor()).json();

    assertThat(first.path("total").asInt()).isEqualTo(5);
    assertThat(keys(second)).containsExactly("PAG-3", "PAG-4");
    assertThat(get("/v1/milestones?cursor=x", Tokens.auditor()).status()).isEqualTo(400);
    assertThat(get("/v1/milestones?limit=0", Tokens.auditor()).status()).isEqualTo(400);
    assertThat(get("/v1/milestones?area=mars", Tokens.auditor()).status()).isEqualTo(400);
    assertThat(get("/v1/milestones?text=pag-&format=CSV", Tokens.auditor()).body())
        .startsWith("key,revision,position,edition,kind,")
        .containsPattern(
            "PAG-3,1,[0-9]+,2025,ambitie,,Een eerste proef,2027,in,,quantum,nee,,openbaar,,,,,");
    var then = "/v1/milestones?text=pag-&format=CSV&recorded=" + first.path("position").asLong();
    assertThat(get(then, Tokens.auditor()).body())
        .as("nothing of a fixed past may change what is there now")
        .contains("PAG-3,,,2025,");
  }

  @Test
  void history_tells_each_event_field_by_field_newest_first() {
    var id = milestone();
    arrives(id, "IT-7");
    feed.arrives(
        by("a-7"), RECORDED, new MilestoneRescheduled(id, 2025, year(2027), year(2028), MAY));

    var first = get("/v1/milestones/IT-7/history?limit=1", Tokens.auditor()).json();
    var entry = first.path("entries").get(0);
    var rest =
        get("/v1/milestones/IT-7/history?cursor=" + first.path("next").asString(), Tokens.auditor())
            .json();

    assertThat(entry.path("event").asString()).isEqualTo("milestone.rescheduled");
    assertThat(entry.path("actor").asString()).isEqualTo("a-7");
    assertThat(entry.path("lateDays").asInt()).isEqualTo(16);
    var change = entry.path("changes").get(0);
    assertThat(change.path("from").path("value").asString()).isEqualTo("2027");
    assertThat(change.path("to").path("value").asString()).isEqualTo("2028");
    assertThat(rest.path("entries").valueStream().map(e -> e.path("event").asString()))
        .containsExactly("milestone.planned", "milestone.registered");
  }

  @Test
  void what_the_caller_may_not_know_is_in_no_list_count_or_history() {
    var secret = milestone();
    feed.arrives(
        by("a"),
        RECORDED,
        registered(secret, "SEC-1", Marking.of(DEPARTEMENTAAL_VERTROUWELIJK)),
        planned(secret, "quantum"),
        new MilestoneTakenIn(2025, secret, APRIL));

    assertThat(keys("?text=SEC-1")).containsExactly("SEC-1");
    for (var token : List.of(Tokens.openbaar(), Tokens.intern())) {
      assertThat(get("/v1/milestones?text=SEC-1", token).json().path("total").asInt()).isZero();
      assertThat(get("/v1/milestones/SEC-1", token).body())
          .isEqualTo(get("/v1/milestones/NONE-1", token).body());
      assertThat(get("/v1/milestones/SEC-1/history", token).status()).isEqualTo(404);
      for (var address :
          List.of(
              "/v1/roadmaps?edition=2025",
              "/v1/roadmaps/quantum?edition=2025",
              "/v1/portfolio?edition=2025",
              "/v1/editions",
              "/v1/milestones?format=CSV"))
        assertThat(get(address, token).body()).doesNotContain("SEC-1", secret.toString());
      assertThat(total("quantum", token)).isLessThan(total("quantum", Tokens.auditor()));
    }
  }

  @Test
  void a_past_value_shows_at_the_higher_of_the_mark_then_and_now() {
    var id = milestone();
    arrives(id, "SEC-2");
    var open = feed.arrives(by("a"), RECORDED, report(id, says(Status.ON_TRACK, null)));
    feed.arrives(
        by("a"),
        RECORDED,
        new MilestoneClassified(id, Marking.of(OPENBAAR), Marking.of(INTERN), MAY));

    var then = "/v1/milestones/SEC-2?recorded=" + open;
    assertThat(get(then, Tokens.openbaar()).status()).isEqualTo(404);
    assertThat(get(then, Tokens.intern()).status()).isEqualTo(200);
  }

  @Test
  void a_field_that_is_marked_higher_leaves_no_trace_in_what_is_derived_from_it() {
    var id = milestone();
    var marking = new Marking(OPENBAAR, Map.of(MarkedField.TARGET, DEPARTEMENTAAL_VERTROUWELIJK));
    feed.arrives(by("a"), RECORDED, registered(id, "SEC-3", marking), planned(id, "quantum"));
    feed.arrives(
        by("a"), RECORDED, new MilestoneRescheduled(id, 2025, year(2027), year(2028), MAY));

    var view = get("/v1/milestones/SEC-3", Tokens.openbaar()).json().path("milestone");
    for (var field : List.of("target", "original", "forecast", "slip", "moved", "overdue"))
      assertThat(view.path(field).isNull()).as(field).isTrue();
    var history = get("/v1/milestones/SEC-3/history", Tokens.openbaar()).body();
    assertThat(history).doesNotContain("2028", "milestone.rescheduled").contains("title");
    assertThat(get("/v1/milestones/SEC-3/history", Tokens.auditor()).body()).contains("2028");
  }

  @Test
  void a_writer_waits_for_its_own_write_and_not_for_ever() {
    var id = milestone();
    arrives(id, "IT-8");

    assertThat(get("/v1/milestones/IT-8?revision=" + id + "@1", Tokens.auditor()).status())
        .isEqualTo(200);
    var missing = get("/v1/milestones/IT-8?revision=" + id + "@9", Tokens.auditor());
    assertThat(missing.status()).isEqualTo(503);
    assertThat(missing.header("Retry-After")).isEqualTo("1");
    assertThat(missing.json().path("type").asString()).endsWith("not-yet-visible");
    assertThat(get("/v1/milestones?revision=x", Tokens.auditor()).status()).isEqualTo(400);
  }

  @Test
  void what_cannot_be_followed_is_parked_and_named_and_the_rest_passes() {
    var broken = milestone();
    var sound = milestone();
    arrives(broken, "IT-9");
    feed.arrives(
        by("a"),
        RECORDED,
        registered(broken, "IT-9 again"),
        registered(sound, "IT-10"),
        planned(sound, "quantum"),
        report(broken, says(Status.ON_TRACK, null)));

    var parked = get("/v1/milestones/IT-9", Tokens.auditor()).json();
    assertThat(parked.path("parked").get(0).asString()).isEqualTo(broken.toString());
    assertThat(parked.path("milestone").path("status").isNull()).isTrue();
    var passed = get("/v1/milestones/IT-10", Tokens.auditor()).json();
    assertThat(passed.path("parked")).isEmpty();
    assertThat(passed.path("milestone").path("key").asString()).isEqualTo("IT-10");
  }

  private void arrives(MilestoneId id, String key) {
    feed.arrives(by("a"), RECORDED, registered(id, key), planned(id, "quantum"));
  }

  private static MilestonePlanned planned2031(MilestoneId id) {
    return new MilestonePlanned(
        id,
        2031,
        new Plan(
            "Een proef",
            year(2033),
            List.of(new Placement("quantum", "quantum", List.of())),
            Needs.UNKNOWN,
            null,
            null),
        APRIL);
  }

  private static ProgressReported report(MilestoneId id, Report said) {
    return report(id, MAY_15, said);
  }

  private static ProgressReported report(MilestoneId id, LocalDate day, Report said) {
    return new ProgressReported(id, UUID.randomUUID(), null, said, null, null, Effective.on(day));
  }

  private static Target quarter(String value) {
    return Target.of(value, Qualifier.IN, null);
  }

  private JsonNode status(MilestoneId id, long recorded, String effective) {
    return get(
            "/v1/milestones/" + id + "?recorded=" + recorded + "&effective=" + effective,
            Tokens.auditor())
        .json()
        .path("milestone")
        .path("status");
  }

  private int total(String area, String token) {
    return get("/v1/roadmaps/" + area + "?edition=2025", token)
        .json()
        .path("roadmap")
        .path("counts")
        .path("total")
        .asInt();
  }

  private List<String> keys(String question) {
    return keys(get("/v1/milestones" + question, Tokens.auditor()).json());
  }

  private static List<String> keys(JsonNode page) {
    return page.path("milestones").valueStream().map(m -> m.path("key").asString()).toList();
  }
}
