package nl.mijlpaal.query.audit;

import static nl.mijlpaal.contract.Classification.DEPARTEMENTAAL_VERTROUWELIJK;
import static nl.mijlpaal.contract.Classification.INTERN;
import static nl.mijlpaal.contract.Classification.OPENBAAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mijlpaal.contract.DependencyEvent.DependencyAdded;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneClassified;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneOwnerAssigned;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRescheduled;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditIT extends RunningQuerySide {
  private static final String LIST = "/v1/audit-entries";

  @Test
  void an_entry_says_who_changed_what_when_field_by_field() {
    var milestone = milestone();
    feed.arrives(
        by("a-1"), RECORDED, registered(milestone, "AUD-1"), planned(milestone, "quantum"));
    var index =
        feed.arrives(
            by("a-2"),
            RECORDED,
            new MilestoneRescheduled(milestone, 2025, year(2027), year(2028), MAY));

    var entry = get(LIST + "/" + index, Tokens.openbaar()).json();

    assertThat(entry.path("type").asString()).isEqualTo("milestone.rescheduled");
    assertThat(entry.path("actor").asString()).isEqualTo("a-2");
    assertThat(entry.path("revision").asString()).isEqualTo(milestone + "@2");
    assertThat(entry.path("milestone").path("key").asString()).isEqualTo("AUD-1");
    assertThat(entry.path("effective").path("day").asString()).isEqualTo("2025-05-16");
    assertThat(entry.path("lateDays").asInt()).isEqualTo(16);
    assertThat(entry.path("places").get(0).asString()).isEqualTo("quantum");
    var change = entry.path("changes").get(0);
    assertThat(change.path("field").asString()).isEqualTo("target");
    assertThat(change.path("from").path("value").asString()).isEqualTo("2027");
    assertThat(change.path("to").path("value").asString()).isEqualTo("2028");
    assertThat(entry.has("payload")).isFalse();
    assertThat(
            get(LIST + "/" + index, Tokens.auditor())
                .json()
                .path("payload")
                .path("edition")
                .asInt())
        .isEqualTo(2025);
  }

  @Test
  void the_list_is_newest_first_and_goes_on_by_cursor() {
    var milestone = milestone();
    feed.arrives(by("pager"), RECORDED, registered(milestone, "AUD-2"));
    for (int i = 0; i < 4; i++)
      feed.arrives(
          by("pager"), RECORDED, new MilestoneOwnerAssigned(milestone, null, "o" + i, MAY));

    var first = get(LIST + "?actor=pager&limit=3", Tokens.openbaar()).json();
    var second =
        get(
                LIST + "?actor=pager&limit=3&cursor=" + first.path("next").asString(),
                Tokens.openbaar())
            .json();

    assertThat(indexes(first)).hasSize(3).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    assertThat(indexes(second)).hasSize(2).allMatch(i -> i < indexes(first).getLast());
    assertThat(second.path("next").isNull()).isTrue();
    assertThat(first.path("position").asLong()).isGreaterThanOrEqualTo(indexes(first).getFirst());
  }

  @Test
  void every_filter_finds_its_entries_and_no_others() {
    var milestone = milestone();
    var from = feed.arrives(by("filterer"), RECORDED, registered(milestone, "AUD-3"));
    feed.arrives(by("filterer"), RECORDED, planned(milestone, "maritiem"));
    var last =
        feed.arrives(
            by("filterer"),
            Instant.parse("2031-01-01T00:00:00Z"),
            new MilestoneOwnerAssigned(milestone, null, "Marine", MAY));

    assertThat(asked("?milestone=AUD-3&type=milestone.owner-assigned")).containsExactly(last);
    assertThat(asked("?milestone=" + milestone)).containsExactly(last, from + 1, from);
    assertThat(asked("?milestone=" + milestone.uuid() + "&area=maritiem"))
        .containsExactly(last, from + 1);
    assertThat(asked("?recordedFrom=2030-12-31T23:59:59Z&recordedTo=2031-01-01T00:00:01Z"))
        .containsExactly(last);
    assertThat(asked("?actor=filterer&effectiveFrom=2025-05-16")).containsExactly(last);
    assertThat(asked("?actor=filterer&effectiveTo=2025-05-15")).containsExactly(from + 1, from);
    assertThat(asked("?milestone=NOBODY-1")).isEmpty();
  }

  @Test
  void a_confidential_milestone_is_nowhere_for_who_is_not_cleared() {
    var secret = milestone();
    var open = milestone();
    feed.arrives(by("keeper"), RECORDED, registered(open, "AUD-4"));
    var first =
        feed.arrives(
            by("keeper"),
            RECORDED,
            registered(secret, "AUD-5", Marking.of(DEPARTEMENTAAL_VERTROUWELIJK)));
    feed.arrives(by("keeper"), RECORDED, planned(secret, "sensoren"));
    feed.arrives(by("keeper"), RECORDED, new MilestoneTakenIn(2025, secret, MAY));
    var last = feed.arrives(by("keeper"), RECORDED, new DependencyAdded(open, secret, MAY));

    assertThat(indexes(get(LIST + "?actor=keeper", Tokens.auditor()).json())).hasSize(5);
    for (var token : List.of(Tokens.openbaar(), Tokens.intern())) {
      assertThat(indexes(get(LIST + "?actor=keeper", token).json())).containsExactly(first - 1);
      assertThat(indexes(get(LIST + "?milestone=AUD-5", token).json())).isEmpty();
      assertThat(indexes(get(LIST + "?milestone=" + secret, token).json())).isEmpty();
      for (var index = first; index <= last; index++) {
        var forbidden = get(LIST + "/" + index, token);
        assertThat(forbidden.status()).isEqualTo(404);
        assertThat(forbidden.body()).isEqualTo(get(LIST + "/999999999", token).body());
      }
    }
  }

  @Test
  void a_past_value_shows_at_the_higher_of_the_mark_now_and_then() {
    var milestone = milestone();
    var raised = milestone();
    var lowered = milestone();
    feed.arrives(by("marker"), RECORDED, registered(milestone, "AUD-6"));
    feed.arrives(by("marker"), RECORDED, registered(raised, "AUD-7"));
    feed.arrives(by("marker"), RECORDED, registered(lowered, "AUD-8", Marking.of(INTERN)));
    feed.arrives(
        by("marker"),
        RECORDED,
        new MilestoneClassified(raised, Marking.of(OPENBAAR), Marking.of(INTERN), MAY),
        new MilestoneClassified(lowered, Marking.of(INTERN), Marking.of(OPENBAAR), MAY));
    var after =
        feed.arrives(by("marker"), RECORDED, new MilestoneOwnerAssigned(lowered, null, "Z", MAY));

    assertThat(asked("?milestone=AUD-6")).hasSize(1);
    assertThat(asked("?milestone=AUD-7")).isEmpty();
    assertThat(asked("?milestone=AUD-8")).containsExactly(after);
    assertThat(indexes(get(LIST + "?milestone=AUD-7", Tokens.intern()).json())).hasSize(2);
    assertThat(indexes(get(LIST + "?milestone=AUD-8", Tokens.intern()).json())).hasSize(3);
  }

  @Test
  void a_field_that_is_marked_higher_is_left_out_and_an_entry_about_it_alone_is_not_there() {
    var milestone = milestone();
    var marking =
        new Marking(
            OPENBAAR,
            Map.of(MarkedField.TARGET, DEPARTEMENTAAL_VERTROUWELIJK, MarkedField.FORECAST, INTERN));
    feed.arrives(by("fielder"), RECORDED, registered(milestone, "AUD-9", marking));
    var plan = feed.arrives(by("fielder"), RECORDED, planned(milestone, "quantum"));
    var moved =
        feed.arrives(
            by("fielder"),
            RECORDED,
            new MilestoneRescheduled(milestone, 2025, year(2027), year(2028), MAY));
    var report =
        feed.arrives(
            by("fielder"),
            RECORDED,
            new ProgressReported(
                milestone,
                UUID.randomUUID(),
                null,
                new Report(Status.ON_TRACK, year(2029), null, null, null),
                null,
                null,
                MAY));

    assertThat(fields(plan, Tokens.openbaar())).contains("title").doesNotContain("target");
    assertThat(fields(plan, Tokens.auditor())).contains("title", "target");
    assertThat(get(LIST + "/" + moved, Tokens.openbaar()).status()).isEqualTo(404);
    assertThat(get(LIST + "/" + moved, Tokens.intern()).status()).isEqualTo(404);
    assertThat(get(LIST + "/" + moved, Tokens.auditor()).status()).isEqualTo(200);
    assertThat(fields(report, Tokens.openbaar())).containsExactly("status");
    assertThat(fields(report, Tokens.intern())).containsExactly("status", "forecast");
    assertThat(get(LIST + "/" + (plan - 1), Tokens.openbaar()).body()).doesNotContain("TARGET");
  }

  private List<String> fields(long index, String token) {
    var changes = get(LIST + "/" + index, token).json().path("changes");
    return changes.valueStream().map(change -> change.path("field").asString()).toList();
  }

  private List<Long> asked(String question) {
    return indexes(get(LIST + question, Tokens.openbaar()).json());
  }

  private static List<Long> indexes(JsonNode page) {
    return page.path("entries").valueStream().map(entry -> entry.path("index").asLong()).toList();
  }
}
