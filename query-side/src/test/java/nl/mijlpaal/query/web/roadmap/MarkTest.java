package nl.mijlpaal.query.web.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import nl.mijlpaal.contract.target.CalendarTerm;
import nl.mijlpaal.contract.target.CalendarTerms;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.milestone.TargetView;
import nl.mijlpaal.query.web.roadmap.Mark.Shape;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkTest {
  private static final Axis YEARS = Axis.ofYears();

  @Test
  void a_day_is_a_diamond_and_a_period_a_bar_from_its_first_to_its_last_day() {
    var year = mark("2030", Qualifier.IN);

    assertThat(mark("2026-02-27", Qualifier.IN).shape()).isEqualTo(Shape.DAY);
    assertThat(year.shape()).isEqualTo(Shape.SPAN);
    assertThat(year.left()).isEqualTo(YEARS.begin(LocalDate.of(2030, 1, 1)));
    assertThat(year.right()).isEqualTo(YEARS.end(LocalDate.of(2030, 12, 31)));
  }

  @Test
  void the_surer_the_day_the_fuller_the_mark() {
    assertThat(
            Stream.of("2030-06-01", "2030-06", "2030-Q2", "2030-H1", "2030", "2030/2035")
                .map(value -> mark(value, Qualifier.IN).density()))
        .isSortedAccordingTo(Comparator.reverseOrder())
        .doesNotHaveDuplicates();
  }

  @Test
  void from_has_an_arrow_and_by_a_stop_and_before_stops_ahead_of_its_period() {
    var before = mark("2030", Qualifier.BEFORE);

    assertThat(mark("2026", Qualifier.FROM).shape()).isEqualTo(Shape.FROM);
    assertThat(mark("2030", Qualifier.BY).closed()).isTrue();
    assertThat(mark("2030", Qualifier.IN).closed()).isFalse();
    assertThat(mark("2025-10-06", Qualifier.BY).shape()).isEqualTo(Shape.BEFORE);
    assertThat(before.shape()).isEqualTo(Shape.BEFORE);
    assertThat(before.right()).isEqualTo(YEARS.end(LocalDate.of(2029, 12, 31)));
  }

  @Test
  void a_term_stands_where_its_days_are_known() {
    CalendarTerm recess = CalendarTerms.standard().terms().getFirst();
    var known = TargetView.of(Target.at(recess, Qualifier.IN, null), Locale.ENGLISH);
    var unknown = TargetView.of(Target.of("zomerreces-2031", Qualifier.IN, null), Locale.ENGLISH);

    assertThat(Mark.of(known, YEARS))
        .hasValueSatisfying(mark -> {
          assertThat(mark.shape()).isEqualTo(Shape.SPAN);
          assertThat(mark.left()).isEqualTo(YEARS.begin(recess.first()));
        });
    assertThat(Mark.of(unknown, YEARS)).isEmpty();
  }

  @Test
  void what_has_no_day_has_no_mark() {
    for (var target :
        Stream.of(Target.open(null), Target.ongoing(null), Target.recurring(null)).toList())
      assertThat(Mark.of(TargetView.of(target, Locale.ENGLISH), YEARS)).isEmpty();
  }

  @Test
  void what_lies_outside_a_year_close_by_points_out_of_it() {
    var axis = Axis.closeBy(Zoom.QUARTER, 2027, 1, Locale.ENGLISH);

    assertThat(Mark.of(target("2026", Qualifier.IN), axis))
        .hasValueSatisfying(mark -> assertThat(mark.shape()).isEqualTo(Shape.EARLIER));
    assertThat(Mark.of(target("2028-Q1", Qualifier.IN), axis))
        .hasValueSatisfying(mark -> assertThat(mark.shape()).isEqualTo(Shape.LATER));
    assertThat(Mark.of(target("2026/2028", Qualifier.IN), axis))
        .hasValueSatisfying(mark -> {
          assertThat(mark.shape()).isEqualTo(Shape.SPAN);
          assertThat(mark.width().of()).isGreaterThan(0.93);
        });
    assertThat(Mark.of(target("2027-07-01", Qualifier.IN), axis))
        .hasValueSatisfying(mark -> assertThat(mark.shape()).isEqualTo(Shape.DAY));
  }

  @Test
  void the_arrow_of_what_lasts_never_falls_off_the_picture() {
    var axis = Axis.closeBy(Zoom.QUARTER, 2026, 2, Locale.ENGLISH);

    assertThat(Mark.of(target("2027", Qualifier.FROM), axis))
        .hasValueSatisfying(mark -> assertThat(mark.atEdge()).isTrue());
    assertThat(Mark.of(target("2026", Qualifier.FROM), axis))
        .hasValueSatisfying(mark -> assertThat(mark.atEdge()).isFalse());
  }

  @Test
  void the_shortest_bar_can_still_be_seen() {
    assertThat(mark("2044-06", Qualifier.IN).width().of()).isGreaterThanOrEqualTo(0.004);
  }

  private static Mark mark(String value, Qualifier qualifier) {
    return Mark.of(target(value, qualifier), YEARS).orElseThrow();
  }

  private static TargetView target(String value, Qualifier qualifier) {
    return TargetView.of(Target.of(value, qualifier, null), Locale.ENGLISH);
  }
}
