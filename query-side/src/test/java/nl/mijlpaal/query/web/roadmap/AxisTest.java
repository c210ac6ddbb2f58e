package nl.mijlpaal.query.web.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AxisTest {
  private static final Axis YEARS = Axis.ofYears();

  @Test
  void a_later_day_never_stands_further_left() {
    var last = 0.0;
    for (var day = LocalDate.of(2024, 6, 1); day.isBefore(LocalDate.of(2047, 1, 1)); ) {
      var at = YEARS.begin(day).of();
      assertThat(at).isGreaterThanOrEqualTo(last).isLessThan(1);
      assertThat(YEARS.end(day).of()).isGreaterThanOrEqualTo(at);
      last = at;
      day = day.plusDays(5);
    }
  }

  @Test
  void years_before_the_break_are_equally_wide_and_those_beyond_it_are_narrower() {
    var near = width(2030);

    assertThat(width(2026)).isCloseTo(near, within(0.001));
    assertThat(width(2040)).isCloseTo(near, within(0.001));
    assertThat(width(2045)).isLessThan(near / 2);
  }

  @Test
  void the_last_year_before_the_break_does_not_reach_across_it() {
    var end = YEARS.end(LocalDate.of(2040, 12, 31));
    var next = YEARS.begin(LocalDate.of(2041, 1, 1));

    assertThat(YEARS.breaks())
        .singleElement()
        .satisfies(gap -> {
          assertThat(gap).isGreaterThan(end);
          assertThat(gap).isLessThan(next);
        });
  }

  @Test
  void what_lies_outside_stands_at_the_edge() {
    assertThat(YEARS.begin(LocalDate.of(2020, 1, 1)))
        .isEqualTo(YEARS.begin(LocalDate.of(2025, 1, 1)));
    assertThat(YEARS.end(LocalDate.of(2060, 1, 1)))
        .isEqualTo(YEARS.end(LocalDate.of(2045, 12, 31)));
    assertThat(YEARS.shows(LocalDate.of(2024, 12, 31))).isFalse();
    assertThat(YEARS.shows(LocalDate.of(2045, 12, 31))).isTrue();
    assertThat(YEARS.shows(LocalDate.of(2046, 1, 1))).isFalse();
  }

  @Test
  void a_year_close_by_names_its_quarters_and_beneath_them_their_months() {
    var axis = Axis.closeBy(Zoom.QUARTER, 2027, 1, Locale.of("nl"));

    assertThat(names(axis, false)).containsExactly("Q1 2027", "Q2 2027", "Q3 2027", "Q4 2027");
    assertThat(names(axis, true)).hasSize(12).startsWith("jan", "feb", "mrt").contains("mei");
    assertThat(axis.shows(LocalDate.of(2027, 12, 31))).isTrue();
    assertThat(axis.shows(LocalDate.of(2028, 1, 1))).isFalse();
  }

  @Test
  void years_close_by_name_their_quarters_and_are_equally_wide() {
    var axis = Axis.closeBy(Zoom.YEAR, 2025, 8, Locale.ENGLISH);

    assertThat(names(axis, false)).startsWith("2025", "2026").hasSize(8);
    assertThat(names(axis, true)).hasSize(32).startsWith("Q1", "Q2", "Q3", "Q4", "Q1");
    assertThat(axis.depth()).isPositive();
    assertThat(YEARS.depth()).isZero();
  }

  @Test
  void a_quarter_close_by_is_many_times_as_wide_as_it_is_far_off() {
    var axis = Axis.closeBy(Zoom.QUARTER, 2025, Zoom.QUARTER.years(), Locale.ENGLISH);

    assertThat(quarter(axis)).isGreaterThan(5 * quarter(YEARS));
  }

  @Test
  void years_close_by_never_lie_outside_all_that_is_shown() {
    assertThat(Zoom.QUARTER.first(1990)).isEqualTo(2025);
    assertThat(Zoom.QUARTER.first(2100)).isEqualTo(2044);
    assertThat(Zoom.YEAR.first(2100)).isEqualTo(2041);
  }

  @Test
  void years_close_by_open_around_the_day_which_never_stands_at_an_edge() {
    for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2044; day = day.plusDays(13))
      for (var zoom : Zoom.values()) {
        var first = zoom.first(zoom.around(day));
        var axis = Axis.closeBy(zoom, first, zoom.years(), Locale.ENGLISH);
        assertThat(axis.middle(day).of()).as("%s %s", zoom, day).isBetween(0.19, 0.81);
      }
  }

  @Test
  void of_years_close_by_half_the_quarters_are_named_where_there_is_little_room() {
    var years = Axis.closeBy(Zoom.YEAR, 2025, 5, Locale.ENGLISH);
    var quarters = Axis.closeBy(Zoom.QUARTER, 2026, 2, Locale.ENGLISH);

    assertThat(years.ticks().stream().filter(Axis.Tick::major).filter(Axis.Tick::second))
        .extracting(Axis.Tick::label)
        .startsWith("Q1", "Q3", "Q1")
        .hasSize(10);
    assertThat(quarters.ticks().stream().filter(Axis.Tick::major).map(Axis.Tick::label))
        .contains("Q1 2026", "Jan", "Apr", "Q3 2027")
        .doesNotContain("Q2 2026", "Feb");
  }

  @Test
  void only_each_fifth_year_must_be_named() {
    assertThat(YEARS.ticks().stream().filter(Axis.Tick::major).map(Axis.Tick::label))
        .containsExactly("2025", "2030", "2035", "2040", "2045");
  }

  private static List<String> names(Axis axis, boolean second) {
    return axis.ticks().stream()
        .filter(tick -> tick.second() == second)
        .map(Axis.Tick::label)
        .toList();
  }

  private static double quarter(Axis axis) {
    var first = LocalDate.of(2026, 1, 1);
    return axis.end(LocalDate.of(2026, 3, 31)).of() - axis.begin(first).of();
  }

  private static double width(int year) {
    return YEARS.end(LocalDate.of(year, 12, 31)).of() - YEARS.begin(LocalDate.of(year, 1, 1)).of();
  }
}
