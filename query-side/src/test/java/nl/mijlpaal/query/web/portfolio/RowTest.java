package nl.mijlpaal.query.web.portfolio;

import static nl.mijlpaal.query.milestone.Views.TODAY;
import static nl.mijlpaal.query.milestone.Views.ambition;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Standing;
import nl.mijlpaal.query.milestone.Views;
import nl.mijlpaal.query.web.portfolio.Row.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RowTest {
  private static final Axis AXIS = Axis.of(2025, TODAY);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  @Test
  void what_is_due_next_is_open_and_not_past() {
    var row =
        row(
            ambition("PAST", "quantum").due("2025"),
            ambition("DONE", "quantum").due("2026-Q3").achieved(MARCH),
            ambition("NEXT", "quantum").due("2026"),
            ambition("AFTER", "quantum").due("2030"),
            ambition("ELSEWHERE", "sensoren").due("2026-Q2"));

    assertThat(key(row.next())).isEqualTo("NEXT");
    assertThat(key(row.reached())).isEqualTo("DONE");
    assertThat(row.span()).isEqualTo(new Span(2025, 2030));
    assertThat(row.standings().counts().overdue()).isEqualTo(1);
  }

  @Test
  void what_stands_at_several_places_was_achieved_at_each_of_them() {
    var row =
        row(
            ambition("EARLIER", "quantum").due("2025").achieved(MARCH.minusMonths(1)),
            ambition("SHARED", "sensoren", "quantum").due("2025").achieved(MARCH));

    assertThat(key(row.reached())).isEqualTo("SHARED");
  }

  @Test
  void what_was_reported_after_adoption_is_told_and_not_counted() {
    var row =
        row(
            ambition("IN", "quantum").due("2030"),
            ambition("LATER", "quantum").due("2026").achieved(MARCH).later());

    assertThat(row.standings().counts().total()).isEqualTo(1);
    assertThat(row.standings().counts().reportedLater()).isEqualTo(1);
    assertThat(row.spark().highest()).isEqualTo(1);
    assertThat(key(row.reached())).isEqualTo("LATER");
  }

  @Test
  void a_place_where_nothing_stands_has_a_row_too() {
    var row = row();

    assertThat(row.standings().parts()).isEmpty();
    assertThat(row.standings().kinds()).isEmpty();
    assertThat(row.span()).isNull();
    assertThat(row.next()).isNull();
    assertThat(row.spark().years()).isEmpty();
  }

  @Test
  void each_year_has_its_column_and_what_lies_behind_the_axis_the_last() {
    var spark =
        row(
                ambition("1", "quantum").due("2024"),
                ambition("2", "quantum").due("2025").achieved(MARCH),
                ambition("3", "quantum").due("2040"),
                ambition("4", "quantum").due("2041"),
                ambition("5", "quantum").due("2045"),
                ambition("6", "quantum").dropped(MARCH),
                ambition("7", "quantum").hidden(),
                ambition("8", "quantum"))
            .spark();

    assertThat(spark.years()).extracting(Spark.Year::column).containsExactly(0, 15, 16);
    assertThat(spark.years()).extracting(Spark.Year::year).containsExactly(2025, 2040, 2040);
    assertThat(spark.years()).extracting(Spark.Year::count).containsExactly(2, 1, 2);
    assertThat(spark.years().getFirst().done()).isEqualTo(1);
    assertThat(spark.undated()).isEqualTo(2);
  }

  @Test
  void one_among_many_can_still_be_seen() {
    var year = new Spark.Year(3, Spark.When.IN, 2028, 0, 1);

    assertThat(year.height(1, 1000)).isEqualTo(2);
    assertThat(year.height(0, 1000)).isZero();
    assertThat(year.height(1000, 1000)).isEqualTo(Spark.HEIGHT);
  }

  @Test
  void today_stands_on_the_axis_only_while_it_lies_there() {
    assertThat(Axis.of(2025, LocalDate.of(2025, 1, 1)).today()).isZero();
    assertThat(Axis.of(2025, LocalDate.of(2026, 12, 31)).today()).isEqualTo(23);
    assertThat(Axis.of(2025, LocalDate.of(2041, 1, 1)).today()).isNull();
    assertThat(Axis.of(2025, LocalDate.of(2024, 1, 1)).today()).isNull();
  }

  @Test
  void lacking_a_recent_report_is_told_only_where_it_says_more_than_having_no_status() {
    var silent = ambition("1", "quantum");
    var longAgo = ambition("2", "quantum").reported(Status.ON_TRACK, LocalDate.of(2026, 1, 1));

    assertThat(row(silent).standings().staleDiffers()).isFalse();
    assertThat(row(silent, longAgo).standings().staleDiffers()).isTrue();
  }

  @Test
  void the_parts_of_a_bar_follow_each_other_and_fill_it() {
    var parts =
        row(
                ambition("1", "quantum").reported(Status.ON_TRACK, MARCH),
                ambition("2", "quantum").reported(Status.OFF_TRACK, MARCH),
                ambition("3", "quantum").achieved(MARCH))
            .standings()
            .parts();

    assertThat(parts)
        .extracting(Standings.Part::status)
        .containsExactly(Standing.ACHIEVED, Standing.ON_TRACK, Standing.OFF_TRACK);
    assertThat(parts.get(1).from()).isEqualTo(parts.get(0).width());
    assertThat(parts.getLast().from() + parts.getLast().width()).isEqualTo(Standings.WIDTH);
  }

  private static String key(MilestoneView view) {
    return Objects.requireNonNull(view).key();
  }

  private static Row row(Views... views) {
    var quantum = Places.standard().find("quantum", 2025).orElseThrow();
    return Row.of(quantum, Row.at(quantum, seen(views)), Portrait.NONE, AXIS, TODAY);
  }

  private static List<MilestoneView> seen(Views... views) {
    return Stream.of(views).map(Views::seen).toList();
  }
}
