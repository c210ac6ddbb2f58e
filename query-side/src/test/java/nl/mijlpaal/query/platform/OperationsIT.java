package nl.mijlpaal.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What those who run this side can ask of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OperationsIT extends RunningQuerySide {
  private static final String FIGURES = "/actuator/prometheus";

  @Test
  void without_a_broker_it_answers_and_says_that_something_is_wrong() {
    assertThat(get("/actuator/health/liveness", null).status()).isEqualTo(200);
    assertThat(get("/actuator/health/readiness", null).status()).isEqualTo(200);
    var health = get("/actuator/health", null);
    assertThat(health.status()).isEqualTo(503);
    var projections = health.json().path("components").path("projections");
    assertThat(projections.path("details").path("trouble").asString())
        .isEqualTo("nothing listens at localhost:1");
  }

  @Test
  void figures_are_for_monitoring_alone() {
    assertThat(get(FIGURES, null).status()).isEqualTo(401);
    assertThat(get(FIGURES, Tokens.auditor()).status()).isEqualTo(403);
    assertThat(get(FIGURES, Tokens.monitoring()).status()).isEqualTo(200);
  }

  @Test
  void how_far_each_read_model_is_stands_there_and_nothing_of_what_it_holds() {
    var secret = milestone();
    var index =
        feed.arrives(
            by("o"),
            RECORDED,
            registered(secret, "GEHEIM-8", Marking.of(Classification.DEPARTEMENTAAL_VERTROUWELIJK)),
            planned(secret, "sensoren"));
    assertThat(get("/v1/milestones/GEHEIM-8", Tokens.auditor()).status()).isEqualTo(200);

    var figures = get(FIGURES, Tokens.monitoring()).body();

    assertThat(figure(figures, "mijlpaal_projection_position{projection=\"milestone-3\"}"))
        .isEqualTo(index);
    assertThat(figures)
        .contains(
            "mijlpaal_projection_behind{projection=\"audit-1\"}",
            "mijlpaal_projection_parked{projection=\"audit-1\"}",
            "mijlpaal_projections_stalled",
            "mijlpaal_texts_awaited",
            "mijlpaal_changes_listeners",
            "http_server_requests_seconds_count")
        .doesNotContain("GEHEIM-8", secret.uuid().toString());
  }

  private static double figure(String figures, String sample) {
    var line = Pattern.compile("^" + Pattern.quote(sample) + " (.*)$", Pattern.MULTILINE);
    var found = line.matcher(figures);
    assertThat(found.find()).as(sample).isTrue();
    return Double.parseDouble(found.group(1));
  }
}
