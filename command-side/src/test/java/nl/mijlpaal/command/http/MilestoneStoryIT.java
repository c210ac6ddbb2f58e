package nl.mijlpaal.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.UUID;
import nl.mijlpaal.command.http.Door.Reply;
import nl.mijlpaal.command.remembering.PostgresEventStore;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What callers do with milestones, editions and roadmaps, over HTTP; no broker answers meanwhile.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MilestoneStoryIT {
  private final Door door = Door.open();

  @Test
  void a_milestone_is_planned_and_its_moment_shown_back() {
    var reply = door.as(Tokens.TEAM_QUANTUM).post("/v1/milestones", Bodies.milestone("STORY-1"));

    assertThat(reply.status()).as(reply.response().body()).isEqualTo(201);
    var id = reply.body().path("milestone").asString();
    assertThat(reply.header("Location")).isEqualTo("/v1/milestones/" + id.substring(10));
    assertThat(reply.header("ETag")).isEqualTo("\"1\"");
    assertThat(reply.header("Mijlpaal-Revision")).isEqualTo(id + "@1");
    assertThat(reply.header("API-Version")).isEqualTo("1.0.0");
    assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(reply.body().path("key").asString()).isEqualTo("STORY-1");
    assertThat(reply.body().path("changed").booleanValue()).isTrue();
    var target = reply.body().path("understood").path("target");
    assertThat(target.path("value").asString()).isEqualTo("2027-Q4");
    assertThat(target.path("due").asString()).isEqualTo("2027-12-31");
    assertThat(target.path("nl").asString()).contains("2027");
    assertThat(target.path("en").asString()).contains("2027");
  }

  @Test
  void what_the_strategy_office_plans_the_edition_covers() {
    var reply = door.as(Tokens.STRATEGY).post("/v1/milestones", Bodies.milestone("STORY-2"));

    assertThat(reply.response().headers().allValues("Mijlpaal-Revision"))
        .hasSize(2)
        .anyMatch(revision -> revision.startsWith("edition:2025@"));

    var left = door.as(Tokens.STRATEGY).delete("/v1/editions/2025/milestones/STORY-2", "");
    assertThat(left.status()).as(left.response().body()).isEqualTo(200);
    assertThat(left.body().path("key").asString()).isEqualTo("STORY-2");
    var back = door.as(Tokens.STRATEGY).put("/v1/editions/2025/milestones/STORY-2", "{}");
    assertThat(back.body().path("changed").booleanValue()).isTrue();
    assertThat(back.body().path("revision").asString()).startsWith("edition:2025@");
  }

  @Test
  void everything_of_a_milestone_changes_by_key_by_id_and_by_full_id() {
    var office = door.as(Tokens.STRATEGY);
    var planned = office.post("/v1/milestones", Bodies.milestone("STORY-3"));
    var id = planned.body().path("milestone").asString();

    done(
        office.post(
            "/v1/milestones/STORY-3/rewordings", "{\"edition\":2025,\"title\":\"Anders\"}"));
    done(
        office.post(
            "/v1/milestones/" + id + "/reschedulings",
            "{\"edition\":2025,\"target\":{\"value\":\"2028-H1\",\"qualifier\":\"BY\"},\"reason\":\"levering\"}"));
    done(
        office.post(
            "/v1/milestones/" + id.substring(10) + "/placements",
            "{\"edition\":2025,\"place\":\"sensoren\",\"leading\":false}"));
    done(
        office.put(
            "/v1/milestones/STORY-3/needs",
            "{\"edition\":2025,\"needs\":{\"amounts\":[{\"spread\":\"IN_YEAR\",\"year\":2026,\"euros\":5000000}]}}"));
    done(
        office.put(
            "/v1/milestones/STORY-3/trl", "{\"edition\":2025,\"trl\":{\"from\":4,\"to\":7}}"));
    done(office.put("/v1/milestones/STORY-3/kpi", "{\"edition\":2025,\"kpi\":\"uren\"}"));
    done(office.put("/v1/milestones/STORY-3/owner", "{\"owner\":\"TNO\"}"));
    done(
        office.put(
            "/v1/milestones/STORY-3/classification",
            "{\"classification\":\"OPENBAAR\",\"marked\":{\"needs\":\"INTERN\"}}"));
    done(
        office.delete(
            "/v1/milestones/STORY-3/placements/sensoren?edition=2025",
            "{\"reason\":\"vergissing\"}"));
    done(
        office.post(
            "/v1/milestones/STORY-3/achievement",
            "{\"evidence\":\"brief\",\"effective\":\"2025-09-01\"}"));
    done(office.post("/v1/milestones/STORY-3/reopening", "{\"reason\":\"toch niet\"}"));
    var last = done(office.post("/v1/milestones/STORY-3/withdrawal", "{\"reason\":\"vervallen\"}"));

    assertThat(last.header("ETag")).isEqualTo("\"13\"");
  }

  @Test
  void a_report_is_confirmed_or_returned_by_the_lead_of_its_area() {
    var team = door.as(Tokens.TEAM_QUANTUM);
    var lead = door.as(Tokens.LEAD_QUANTUM);
    team.post("/v1/milestones", Bodies.milestone("STORY-5"));
    var report =
        team.post("/v1/milestones/STORY-5/progress-reports", "{\"status\":\"ON_TRACK\"}")
            .header("Location");

    var own = team.post(report + "/confirmation", "{}");
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.body().path("type").asString()).isEqualTo("urn:mijlpaal:problem:lead-only");
    done(lead.post(report + "/confirmation", "{}"));
    assertThat(lead.post(report + "/return", "{}").status()).isEqualTo(400);
    done(lead.post(report + "/return", "{\"reason\":\"Welke levering?\"}"));
    var late = lead.post(report + "/confirmation", "{}");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body().path("type").asString())
        .isEqualTo("urn:mijlpaal:problem:already-returned");
    done(
        team.post(
            report + "/corrections", "{\"status\":\"AT_RISK\",\"reason\":\"nu met levering\"}"));
    done(lead.post(report + "/confirmation", "{}"));
  }

  @Test
  void a_report_is_made_and_corrected_and_its_words_are_for_the_read_side_alone() {
    var team = door.as(Tokens.TEAM_QUANTUM);
    var planned = team.post("/v1/milestones", Bodies.milestone("STORY-4"));
    var id = planned.body().path("milestone").asString();

    var report =
        team.post(
            "/v1/milestones/STORY-4/progress-reports",
            """
            {"status":"AT_RISK","forecast":"begin 2028","narrative":"De koeling laat op zich wachten.",
             "impediment":{"kind":"SUPPLY","decisionAsked":"Andere leverancier?","askedOf":"DMO"},
             "reportKey":"q2","effective":{"day":"2025-06-30","known":"QUARTER"}}
            """);
    assertThat(report.status()).as(report.response().body()).isEqualTo(201);
    assertThat(report.body().path("understood").path("target").path("value").asString())
        .isEqualTo("2028-Q1");
    done(
        team.post(
            report.header("Location") + "/corrections",
            "{\"status\":\"OFF_TRACK\",\"reason\":\"verkeerd gelezen\"}"));

    var said =
        (ProgressReported)
            door.side().getBean(PostgresEventStore.class).eventsOf(id).stream()
                .filter(ProgressReported.class::isInstance)
                .findFirst()
                .orElseThrow();
    var narrative = said.said().narrative();
    var found =
        door.as(Tokens.READ_SIDE)
            .post(
                "/v1/texts/lookups",
                "{\"ids\":[\"" + narrative.id() + "\",\"" + UUID.randomUUID() + "\"]}");
    assertThat(found.status()).isEqualTo(200);
    assertThat(found.body().path("texts")).hasSize(1);
    var text = found.body().path("texts").get(0);
    assertThat(text.path("text").asString()).isEqualTo("De koeling laat op zich wachten.");
    assertThat(
            narrative.commitsTo(
                Base64.getDecoder().decode(text.path("salt").asString()),
                text.path("text").asString()))
        .isTrue();
  }

  @Test
  void a_repeated_report_of_the_same_key_makes_nothing() {
    var team = door.as(Tokens.TEAM_QUANTUM);
    team.post("/v1/milestones", Bodies.milestone("STORY-5"));
    var body = "{\"status\":\"ON_TRACK\",\"reportKey\":\"week 20\"}";
    team.post("/v1/milestones/STORY-5/progress-reports", body);

    var again = team.post("/v1/milestones/STORY-5/progress-reports", body);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.header("Location")).isNull();
    assertThat(again.body().path("changed").booleanValue()).isFalse();
  }

  @Test
  void the_same_words_sent_again_under_the_same_key_are_the_same_report() {
    var team = door.as(Tokens.TEAM_QUANTUM);
    team.post("/v1/milestones", Bodies.milestone("STORY-9"));
    var body =
        """
        {"reportKey":"q3","status":"AT_RISK","forecast":"begin 2028","narrative":"Wachten.",
         "evidence":"brief","impediment":{"kind":"SUPPLY","decisionAsked":"Ander?","askedOf":"DMO"}}
        """;
    assertThat(team.post("/v1/milestones/STORY-9/progress-reports", body).status()).isEqualTo(201);
    var events = door.count("event");
    var texts = door.count("text");

    var again = team.post("/v1/milestones/STORY-9/progress-reports", body);
    var imported =
        team.with("Content-Type", "text/csv")
            .with("Accept", "application/json")
            .post(
                "/v1/imports",
                """
                key,reportKey,status,forecast,narrative,evidence,impediment,decisionAsked,askedOf
                STORY-9,q3,risico,begin 2028,Wachten.,brief,levering,Ander?,DMO
                """);
    var other =
        team.post(
            "/v1/milestones/STORY-9/progress-reports", body.replace("Wachten.", "Niet meer."));

    assertThat(again.status()).as(again.response().body()).isEqualTo(200);
    assertThat(again.body().path("changed").booleanValue()).isFalse();
    assertThat(imported.body().path("summary").path("unchanged").intValue())
        .as(imported.response().body())
        .isEqualTo(1);
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.type()).isEqualTo("urn:mijlpaal:problem:report-key-taken");
    assertThat(door.count("event")).isEqualTo(events);
    assertThat(door.count("text")).isEqualTo(texts);
  }

  @Test
  void words_that_the_caller_may_not_read_are_not_guessed_at() {
    var office = door.as(Tokens.STRATEGY);
    office.post("/v1/milestones", Bodies.milestone("STORY-10"));
    var body = "{\"reportKey\":\"q3\",\"narrative\":\"Geheim.\"}";
    office.post("/v1/milestones/STORY-10/progress-reports", body);
    done(
        office.put(
            "/v1/milestones/STORY-10/classification",
            "{\"classification\":\"OPENBAAR\",\"marked\":{\"narrative\":\"INTERN\"}}"));

    var guess =
        door.as(Tokens.TEAM_CLEARED_FOR_LITTLE)
            .post("/v1/milestones/STORY-10/progress-reports", body);

    assertThat(guess.status()).as(guess.response().body()).isEqualTo(409);
  }

  @Test
  void one_milestone_waits_for_another() {
    var office = door.as(Tokens.STRATEGY);
    office.post("/v1/milestones", Bodies.milestone("STORY-6"));
    office.post("/v1/milestones", Bodies.milestone("STORY-7"));

    var added = done(office.post("/v1/milestones/STORY-6/dependencies", "{\"needs\":\"STORY-7\"}"));
    assertThat(added.body().path("revision").asString()).startsWith("dependencies:strategy@");
    assertThat(added.body().path("key").asString()).isEqualTo("STORY-6");
    done(office.delete("/v1/milestones/STORY-6/dependencies/STORY-7", ""));
  }

  @Test
  void a_roadmap_is_described() {
    var lead = door.as(Tokens.LEAD_QUANTUM);

    done(lead.put("/v1/roadmaps/2025/quantum/ambition", "{\"ambition\":\"Nederland voorop.\"}"));
    done(lead.put("/v1/roadmaps/2025/quantum/plates/quantum", "{\"name\":\"Quantum\"}"));
    var hung =
        done(
            lead.put(
                "/v1/roadmaps/2025/quantum/implementation-plans/innovation/2025",
                "{\"citation\":\"Inrichtingsplan innovatie 2025, par. 3\"}"));

    assertThat(hung.body().path("revision").asString()).startsWith("roadmap:2025/quantum@");
  }

  @Test
  void whoever_changed_it_first_is_not_overwritten() {
    var team = door.as(Tokens.TEAM_QUANTUM);
    team.post("/v1/milestones", Bodies.milestone("STORY-8"));
    var mine = team.with("If-Match", "\"1\"");

    done(mine.post("/v1/milestones/STORY-8/rewordings", "{\"edition\":2025,\"title\":\"Een\"}"));
    var stale =
        mine.post("/v1/milestones/STORY-8/rewordings", "{\"edition\":2025,\"title\":\"Twee\"}");

    assertThat(stale.status()).isEqualTo(412);
  }

  @Test
  void problems_speak_the_language_that_is_asked_for() {
    var english =
        door.as(Tokens.STRATEGY)
            .with("Accept-Language", "en-GB")
            .post("/v1/milestones/NOPE/achievement", "{}");

    assertThat(english.header("Content-Language")).isEqualTo("en");
    assertThat(english.body().path("title").asString()).isEqualTo("Not found");
  }

  @Test
  void the_description_of_the_api_shows_what_the_binder_holds_to() {
    var api = door.as(null).get("/v1/openapi.json").body();

    assertThat(api.path("openapi").asString()).startsWith("3.1");
    assertThat(api.path("info").path("contact").path("email").asString()).isNotBlank();
    var schemas = api.path("components").path("schemas");
    var plan = schemas.path("NewMilestone");
    assertThat(plan.path("required").values())
        .extracting(name -> name.asString())
        .containsExactlyInAnyOrder(
            "key", "kind", "classification", "edition", "title", "target", "placements");
    assertThat(plan.path("properties").propertyNames()).contains("reason", "takeIn", "trl");
    assertThat(plan.path("properties").path("title").path("maxLength").intValue()).isEqualTo(500);
    assertThat(schemas.path("Target").path("oneOf")).hasSize(2);
  }

  private static Reply done(Reply reply) {
    assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
    assertThat(reply.body().path("changed").booleanValue()).isTrue();
    return reply;
  }
}
