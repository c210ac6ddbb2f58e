package nl.mijlpaal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.mijlpaal.standalone.demo.Edition2025;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What any installation answers that holds the real 2025 edition and no milestones beside it. */
interface EditionAsPublished {
  Doors doors();

  @Test
  @Order(1)
  default void the_edition_covers_what_its_sources_say() {
    assertThat(doors().total("/v1/milestones?")).isEqualTo(210);
    assertThat(doors().total("/v1/milestones?edition=2025&inScope=true&kind=ambition"))
        .isEqualTo(114);
    assertThat(doors().total("/v1/milestones?edition=2025&inScope=true&kind=action")).isEqualTo(72);
    assertThat(doors().total("/v1/milestones?edition=2025&inScope=true&kind=measure"))
        .isEqualTo(14);
    assertThat(ambitions("/v1/roadmaps?edition=2025"))
        .isEqualTo(
            Map.of(
                "quantum", 13,
                "sensoren", 15,
                "intelligente-systemen", 37,
                "slimme-materialen", 15,
                "ruimtetechnologie", 11,
                "maritiem", 24));
  }

  @Test
  @Order(1)
  default void about_the_first_of_may_2025_seven_later_items_were_not_there() {
    assertThat(doors().total("/v1/milestones?effective=2025-05-01&")).isEqualTo(203);
    assertThat(
            doors()
                .total(
                    "/v1/milestones?effective=2025-05-01&edition=2025&inScope=true&kind=ambition"))
        .isEqualTo(114);
    assertThat(ambitions("/v1/roadmaps?edition=2025&effective=2025-05-01"))
        .containsEntry("maritiem", 24);
  }

  @Test
  @Order(1)
  default void the_launch_of_pami_1_slipped_275_days() {
    var launch = doors().ask("/v1/milestones/W001").path("milestone");
    assertThat(launch.path("title").asString()).isEqualTo("Lancering PAMI-1");
    assertThat(launch.path("slip").path("days").asInt()).isEqualTo(275);
    assertThat(launch.path("moved").asInt()).isEqualTo(1);
    var before = doors().ask("/v1/milestones/W001?effective=2025-06-29").path("milestone");
    assertThat(before.path("slip").path("days").asInt()).isZero();
  }

  @Test
  @Order(1)
  default void the_first_minehunter_was_handed_over_and_the_capability_is_still_open() {
    var handedOver = doors().ask("/v1/milestones/R016").path("milestone");
    assertThat(handedOver.path("life").path("phase").asString()).isEqualTo("ACHIEVED");
    assertThat(handedOver.path("life").path("on").asString()).isEqualTo("2026-02-27");
    var capability = doors().ask("/v1/milestones/B093").path("milestone");
    assertThat(capability.path("life").path("phase").asString()).isEqualTo("OPEN");
    assertThat(capability.path("dependsOn").toString()).contains(handedOver.path("id").asString());
  }

  @Test
  @Order(1)
  default void the_national_pnt_architecture_stands_on_two_roadmaps() {
    var places = doors().ask("/v1/milestones/B089").path("milestone").path("placements");
    assertThat(
            List.of(places.path(0), places.path(1)).stream().map(p -> p.path("place").asString()))
        .containsExactly("ruimtetechnologie", "sensoren");
    assertThat(doors().status("/v1/milestones/B023", "strategy")).isEqualTo(404);
  }

  @Test
  @Order(1)
  default void both_apis_keep_the_design_rules() {
    for (var api : List.of(doors().reads(), doors().commands())) {
      var description =
          doors().send(HttpRequest.newBuilder(URI.create(api + "/v1/openapi.json")), "viewer");
      assertThat(description.headers().firstValue("API-Version")).as(api).isPresent();
      assertThat(DesignRules.broken(Doors.JSON.readTree(description.body()))).as(api).isEmpty();
    }
  }

  @Test
  @Order(2)
  default void loading_the_file_again_adds_nothing() {
    var before = doors().position();
    var summary = doors().imported(Edition2025.importFile()).getLast();
    assertThat(summary.path("unchanged").asInt()).isEqualTo(Edition2025.size());
    assertThat(summary.path("done").asInt()).isZero();
    assertThat(doors().position()).isEqualTo(before);
  }

  @Test
  @Order(2)
  default void an_export_of_everything_can_be_imported_and_adds_nothing() {
    var before = doors().position();
    var export = doors().file("/v1/milestones?format=csv", "strategy");
    assertThat(export.lines().filter(line -> line.startsWith("B093,")))
        .first()
        .asString()
        .endsWith("R016");

    var rows = doors().imported(export);

    assertThat(rows.subList(0, rows.size() - 1))
        .allSatisfy(row -> assertThat(row.path("outcome").asString()).isEqualTo("unchanged"))
        .hasSize(210);
    assertThat(doors().position()).isEqualTo(before);
  }

  private Map<String, Integer> ambitions(String path) {
    var counts = new TreeMap<String, Integer>();
    for (var roadmap : doors().ask(path).path("roadmaps"))
      counts.put(
          roadmap.path("area").asString(),
          roadmap.path("counts").path("byKind").path("AMBITION").asInt());
    return counts;
  }
}
