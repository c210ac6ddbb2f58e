package nl.mijlpaal.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Edition2025Test {
  private static final List<ImportRow> PLAN = Edition2025.plan();
  private static final List<ImportRow> UPDATES = Edition2025.updates();
  private static final Map<String, ImportRow> BY_KEY =
      PLAN.stream().collect(Collectors.toMap(ImportRow::key, Function.identity()));

  @Test
  void the_edition_has_114_ambitions_72_actions_and_14_measures() {
    assertThat(
            PLAN.stream()
                .collect(Collectors.groupingBy(r -> r.cell("kind"), Collectors.counting())))
        .containsOnly(entry("ambitie", 114L), entry("actie", 72L), entry("maatregel", 14L));
    assertThat(PLAN).allMatch(row -> row.cell("inScope").equals("ja"));
    assertThat(BY_KEY).hasSize(200);
  }

  @Test
  void the_ambitions_stand_in_115_placements() {
    var placements =
        PLAN.stream()
            .filter(row -> row.cell("kind").equals("ambitie"))
            .flatMap(row -> Arrays.stream(row.cell("placements").split(" \\| ", -1)))
            .collect(Collectors.groupingBy(p -> p.replaceAll("/.*", ""), Collectors.counting()));
    assertThat(placements)
        .containsOnly(
            entry("quantum", 13L),
            entry("sensoren", 15L),
            entry("intelligente-systemen", 37L),
            entry("slimme-materialen", 15L),
            entry("ruimtetechnologie", 11L),
            entry("maritiem", 24L));
  }

  @Test
  void every_ambition_stands_on_a_plate() {
    assertThat(PLAN.stream().filter(row -> row.cell("kind").equals("ambitie")))
        .allMatch(row -> row.cell("placements").contains("/"));
  }

  @Test
  void the_shared_ambition_is_one_item_on_two_roadmaps() {
    assertThat(BY_KEY).doesNotContainKey("B023");
    assertThat(placements("B089"))
        .isEqualTo("ruimtetechnologie/ruimtetechnologie #PNT | sensoren/sensoren #PNT");
  }

  @Test
  void a_plate_is_taken_from_the_part_and_the_rest_is_a_tag() {
    assertThat(placements("A058")).isEqualTo("intelligente-systemen/onbemenst #APOS");
    assertThat(placements("B048")).isEqualTo("intelligente-systemen/onbemenst #zee");
    assertThat(placements("B029")).isEqualTo("intelligente-systemen/data-science-ai");
    assertThat(placements("M005")).isEqualTo("slimme-materialen #Metamaterialen");
    assertThat(placements("A030")).isEqualTo("quantum #Sensing");
    assertThat(placements("A014")).isEqualTo("innovatiebasis #SecFund");
  }

  @Test
  void what_concerns_all_areas_stands_on_five_or_six_roadmaps() {
    assertThat(placements("A028").split(" \\| ", -1)).hasSize(5).doesNotContain("maritiem #Regie");
    assertThat(placements("A027").split(" \\| ", -1)).hasSize(6).contains("maritiem #Roadmaps");
  }

  @Test
  void steering_is_a_section_outside_the_pillars() {
    assertThat(placements("M014")).isEqualTo("sturing #SecFund #Evaluatie");
    assertThat(BY_KEY.get("M014").cell("pillar")).isEmpty();
  }

  @Test
  void the_qualifier_comes_from_the_words() {
    assertThat(target("B092")).isEqualTo("2025 from");
    assertThat(target("A022")).isEqualTo("2025/2029 in");
    assertThat(target("A002")).isEqualTo("zomerreces-2025 before");
    assertThat(target("A062")).isEqualTo("doorlopend in");
    assertThat(target("M011")).isEqualTo("terugkerend in");
    assertThat(target("M012")).isEqualTo("onbekend in");
    assertThat(target("M006")).isEqualTo("2026-04 in");
    assertThat(target("B001")).isEqualTo("2026 in");
  }

  @Test
  void only_one_amount_is_said_to_belong_to_a_year() {
    assertThat(PLAN.stream().filter(row -> !row.cell("needs").isEmpty()))
        .extracting(ImportRow::key, row -> row.cell("needs"))
        .containsExactly(org.assertj.core.groups.Tuple.tuple("A001", "2025: 310000000"));
    assertThat(BY_KEY.get("A022").cell("needsWords")).isEqualTo("€ 35 mln.");
  }

  @Test
  void nobody_is_made_an_owner() {
    assertThat(PLAN).noneMatch(row -> row.cell("owner").contains("niet genoemd"));
    assertThat(BY_KEY.get("B001").cell("owner")).isEmpty();
  }

  @Test
  void every_row_names_its_source() {
    assertThat(Stream.concat(PLAN.stream(), UPDATES.stream()))
        .allMatch(row -> !row.cell("source").isEmpty() && row.cell("backFilled").equals("ja"));
    assertThat(BY_KEY.get("B001").cell("sourceCertainty")).isEqualTo("kolom gereconstrueerd");
  }

  @Test
  void reasons_are_written_for_who_reads_them_and_sources_are_named() {
    var loaders = List.of("NIET", "issue", "Verwacht verschil", "dezelfde gebeurtenis", "→");
    assertThat(UPDATES)
        .allSatisfy(row ->
            assertThat(row.cell("reason") + row.cell("narrative") + row.cell("evidence"))
                .doesNotContain(loaders)
                .doesNotContainPattern("^[a-z]"));
    assertThat(UPDATES)
        .allMatch(row -> row.cell("source").matches(".*(20[0-9]{2}|dag niet bekend).*"));
    assertThat(UPDATES.stream().map(row -> row.cell("reason")).filter(r -> !r.isEmpty()))
        .hasSize(17);
  }

  @Test
  void every_wording_belongs_to_an_update() {
    var rows = UPDATES.stream().map(row -> row.cell("reason")).toList();
    assertThat(Edition2025.wordings())
        .filteredOn(one -> !one.reason().isEmpty())
        .allMatch(one -> rows.contains(one.reason()));
  }

  @Test
  void ten_items_of_their_own_make_210_milestones() {
    var planned = UPDATES.stream().filter(row -> !row.cell("title").isEmpty()).toList();
    assertThat(planned)
        .extracting(ImportRow::key)
        .containsExactlyInAnyOrder(
            "R001", "R006", "R007", "R009", "R010", "R011", "R015", "R016", "R017", "W001")
        .doesNotContainAnyElementsOf(BY_KEY.keySet());
    assertThat(planned).allMatch(row -> row.cell("inScope").equals("nee"));
  }

  @Test
  void only_what_happened_is_achieved() {
    assertThat(
            UPDATES.stream()
                .filter(row -> row.cell("outcome").equals("gehaald"))
                .map(ImportRow::key))
        .containsExactlyInAnyOrder("R001", "A011", "R007", "R010", "R011", "R015", "R016", "R017");
  }

  @Test
  void the_launch_of_the_satellite_moves_by_its_forecast_alone() {
    var rows = UPDATES.stream().filter(row -> row.key().equals("W001")).toList();
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().cells())
        .containsEntry("title", "Lancering PAMI-1")
        .containsEntry("target", "2027-H1")
        .containsEntry("effective", "2024-11-30")
        .containsEntry("effectiveKnown", "maand");
    assertThat(rows.getLast().cells())
        .containsEntry("forecast", "2028-Q1")
        .containsEntry("effective", "2025-06-30")
        .doesNotContainKey("target");
  }

  @Test
  void the_minehunter_is_planned_then_forecast_then_handed_over() {
    assertThat(UPDATES.stream().filter(row -> row.key().equals("R016")))
        .extracting(row -> row.cell("effective"))
        .containsExactly("2023-10-31", "2024-03-31", "2026-02-27");
    assertThat(UPDATES.getLast().cells())
        .containsEntry("key", "B093")
        .containsEntry("dependsOn", "R016");
  }

  @Test
  void reports_are_known_by_the_row_that_tells_them() {
    assertThat(UPDATES.stream().map(row -> row.cell("reportKey")).filter(key -> !key.isEmpty()))
        .containsExactlyInAnyOrder(
            "R002", "R003", "R004", "R008", "R012", "R013", "R014", "W001", "W002", "W004");
  }

  @Test
  void every_item_of_the_source_is_there_or_accounted_for() {
    var keys = Stream.concat(PLAN.stream(), UPDATES.stream()).map(ImportRow::key);
    var reports = UPDATES.stream().map(row -> row.cell("reportKey"));
    // B023 is the second placement of B089; R005 and W003 together are the achievement of A011.
    var elsewhere = Stream.of("B023", "R005", "W003");
    assertThat(Stream.of(keys, reports, elsewhere).flatMap(Function.identity()).toList())
        .containsAll(Edition2025.sources().stream().map(SourceRow::id).toList());
  }

  private static String placements(String key) {
    return BY_KEY.get(key).cell("placements");
  }

  private static String target(String key) {
    var row = BY_KEY.get(key);
    return row.cell("target") + " " + row.cell("targetQualifier");
  }
}
