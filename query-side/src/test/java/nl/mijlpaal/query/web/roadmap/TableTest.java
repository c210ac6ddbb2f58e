package nl.mijlpaal.query.web.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.milestone.Standing;
import nl.mijlpaal.query.roadmap.Lane;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableTest {
  private static final List<Lane> LANES =
      List.of(
          new Lane(
              "een",
              "Een",
              List.of(Views.planned("C", "2030"), Views.planned("A", Target.open(null)))),
          new Lane(
              "twee",
              "Twee",
              List.of(Views.planned("B", "2026"), Views.achieved("D", "2025", "2025-06-01"))));

  @Test
  void what_has_no_date_comes_last_either_way() {
    assertThat(keys(Column.TARGET, false)).containsExactly("D", "B", "C", "A");
    assertThat(keys(Column.TARGET, true)).containsExactly("C", "B", "D", "A");
  }

  @Test
  void ties_fall_to_the_number() {
    assertThat(keys(Column.PLATE, false)).containsExactly("A", "C", "B", "D");
    assertThat(keys(Column.PLATE, true)).containsExactly("B", "D", "A", "C");
  }

  @Test
  void every_column_sorts_all_rows() {
    for (var column : Column.values()) assertThat(keys(column, true)).hasSize(4);
  }

  @Test
  void each_number_beside_a_filter_is_what_it_leaves_while_the_others_stay() {
    var question = Question.EVERYTHING.with("plate", "algemeen");

    var facets = Facet.of(LANES, question);

    for (var facet : facets)
      for (var choice : facet.choices()) {
        var asked = question.with(facet.name(), choice.value());
        assertThat(choice.count())
            .isEqualTo(
                LANES.stream()
                    .flatMap(l -> l.milestones().stream())
                    .filter(asked.filter())
                    .count());
      }
    assertThat(facets).extracting(Facet::name).contains("status", "year");
    assertThat(facets.getFirst().choices())
        .extracting(Facet.Choice::value)
        .containsExactly(Standing.NOT_STATED, Standing.ACHIEVED);
  }

  @Test
  void a_report_without_a_rating_is_a_status_of_its_own() {
    var unrated = Views.reported("E", "2027");
    var lanes = List.of(new Lane("een", "Een", List.of(Views.planned("C", "2030"), unrated)));

    var statuses = Facet.of(lanes, Question.EVERYTHING).getFirst();

    assertThat(statuses.choices())
        .extracting(Facet.Choice::value)
        .containsExactly(Standing.UNRATED, Standing.NOT_STATED);
    assertThat(new Story(unrated, List.of(), List.of(), Views.words()).whole())
        .contains("Zonder oordeel");
  }

  @Test
  void a_choice_made_takes_no_other_away_and_says_which_leave_nothing() {
    var free = Facet.of(LANES, Question.EVERYTHING);
    var asked = Facet.of(LANES, Question.EVERYTHING.with("status", Standing.ACHIEVED));

    assertThat(asked.stream().map(TableTest::values))
        .containsExactlyElementsOf(free.stream().map(TableTest::values).toList());
    assertThat(asked.get(1).choices().stream().filter(Facet.Choice::yieldsNothing))
        .extracting(Facet.Choice::value)
        .containsExactly(2026, 2030);
  }

  @Test
  void the_file_holds_the_rows_in_their_order_and_no_formula() {
    var lanes =
        List.of(new Lane("een", "=1+1", List.of(Views.achieved("D", "2025", "2026-02-27"))));

    var file =
        RoadmapCsv.write(TableRow.of(lanes, Column.KEY, false, new Needs(Map.of()), Views.words()));

    assertThat(file.lines()).hasSize(2);
    assertThat(file).contains("'=1+1").contains("2026-02-27").contains("58 dagen later");
  }

  private static List<Object> values(Facet facet) {
    return facet.choices().stream().map(Facet.Choice::value).toList();
  }

  private static List<String> keys(Column column, boolean descending) {
    return TableRow.of(LANES, column, descending, new Needs(Map.of()), Views.words()).stream()
        .map(row -> row.view().key())
        .toList();
  }
}
