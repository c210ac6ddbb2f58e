package nl.mijlpaal.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What those who run this side can ask of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OperationsIT {
  private static final String FIGURES = "/actuator/prometheus";

  private final Door door = Door.open();

  @Test
  void without_a_broker_it_lives_and_takes_commands_and_says_that_something_is_wrong() {
    assertThat(door.as(null).get("/actuator/health/liveness").status()).isEqualTo(200);
    assertThat(door.as(null).get("/actuator/health/readiness").status()).isEqualTo(200);
    var health = door.as(null).get("/actuator/health");
    assertThat(health.status()).isEqualTo(503);
    var components = health.body().path("components");
    assertThat(components.path("ledger").path("status").asString()).isEqualTo("UP");
    assertThat(components.path("topic").path("details").path("trouble").asString()).isNotBlank();
  }

  @Test
  void figures_are_for_monitoring_alone() {
    assertThat(door.as(null).get(FIGURES).status()).isEqualTo(401);
    for (var other : List.of(Tokens.STRATEGY, Tokens.AUDITOR, Tokens.READ_SIDE))
      assertThat(door.as(other).get(FIGURES).status()).isEqualTo(403);
    assertThat(door.as(Tokens.MONITORING).get(FIGURES).status()).isEqualTo(200);
  }

  @Test
  void the_ledger_and_the_topic_are_told_in_figures() {
    assertThat(figures())
        .contains(
            "mijlpaal_ledger_size",
            "mijlpaal_ledger_waiting",
            "mijlpaal_ledger_waiting_age_seconds",
            "mijlpaal_ledger_held",
            "mijlpaal_ledger_gate_age_seconds",
            "mijlpaal_ledger_without_holder_age_seconds",
            "mijlpaal_store_skipped",
            "mijlpaal_topic_behind",
            "mijlpaal_node_leads",
            "http_server_requests_seconds_count");
    assertThat(figure("mijlpaal_ledger_size")).isPositive();
    assertThat(figure("mijlpaal_node_leads")).isEqualTo(1);
  }

  @Test
  void a_refused_command_is_counted_by_its_refusal_and_nothing_tells_which_milestone_it_was() {
    var counted =
        "mijlpaal_commands_refused_total{command=\"ReopenMilestone\",refusal=\"still-open\"}";
    var secret = Bodies.milestone("GEHEIM-7").replace("OPENBAAR", "DEPARTEMENTAAL_VERTROUWELIJK");
    var planned = door.as(Tokens.STRATEGY).post("/v1/milestones", secret);
    assertThat(planned.status()).as(planned.response().body()).isEqualTo(201);
    var before = figure(counted);

    var refused =
        door.as(Tokens.STRATEGY)
            .post("/v1/milestones/GEHEIM-7/reopening", "{\"reason\": \"toch niet\"}");

    assertThat(refused.type()).endsWith("still-open");
    assertThat(figure(counted)).isEqualTo(before + 1);
    assertThat(figures())
        .doesNotContain("GEHEIM-7", planned.body().path("milestone").asString().substring(10));
  }

  @Test
  void liveness_hangs_on_what_only_a_new_start_mends() {
    var liveness = door.as(null).get("/actuator/health/liveness");

    assertThat(liveness.status()).isEqualTo(200);
    assertThat(liveness.body().path("components").propertyNames())
        .containsExactlyInAnyOrder("livenessState", "carrying", "writing");
  }

  private String figures() {
    return door.as(Tokens.MONITORING).get(FIGURES).response().body();
  }

  private double figure(String sample) {
    var line = Pattern.compile("^" + Pattern.quote(sample) + " (.*)$", Pattern.MULTILINE);
    var found = line.matcher(figures());
    return found.find() ? Double.parseDouble(found.group(1)) : 0;
  }
}
