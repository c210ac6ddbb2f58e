package nl.mijlpaal.query.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.mijlpaal.contract.Effective.Known;
import nl.mijlpaal.query.asof.AsOf;
import nl.mijlpaal.query.platform.Caller;
import nl.mijlpaal.query.web.frame.Visit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HistogramTest {
  private static final LocalDate APRIL = LocalDate.of(2025, 4, 4);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  @Test
  void a_year_is_drawn_by_month_and_a_month_by_day() {
    assertThat(Grain.of(APRIL, APRIL.plusDays(30))).isEqualTo(Grain.DAY);
    assertThat(Grain.of(APRIL, APRIL.plusMonths(6))).isEqualTo(Grain.WEEK);
    assertThat(Grain.of(APRIL, MARCH)).isEqualTo(Grain.MONTH);
    assertThat(Grain.of(APRIL, APRIL.plusYears(20))).isEqualTo(Grain.YEAR);
  }

  @Test
  void every_day_is_in_one_bar_and_the_highest_fills_the_height() {
    var drawn = drawn(Map.of(APRIL, 3L, APRIL.plusDays(1), 2L, MARCH, 1L), Map.of());

    assertThat(drawn.bars()).hasSize(12);
    assertThat(drawn.total()).isEqualTo(6);
    assertThat(drawn.most()).isEqualTo(5);
    assertThat(drawn.bars().getFirst().height()).isEqualTo(100);
    assertThat(drawn.bars().getFirst().label()).isEqualTo("april 2025");
    assertThat(drawn.bars().getLast().height()).isEqualTo(20);
    assertThat(drawn.bars().get(1).height()).isZero();
  }

  @Test
  void one_high_bar_does_not_flatten_the_others() {
    var drawn = drawn(Map.of(APRIL, 600L, MARCH, 6L), Map.of());

    assertThat(drawn.shortened()).isTrue();
    assertThat(drawn.bars().getFirst().height()).isEqualTo(100);
    assertThat(drawn.bars().getLast().height()).isEqualTo(10);
    assertThat(drawn(Map.of(APRIL, 60L, MARCH, 6L), Map.of()).shortened()).isFalse();
  }

  @Test
  void a_bar_leads_to_its_period_and_keeps_what_else_is_asked() {
    var drawn = drawn(Map.of(APRIL, 1L, MARCH, 1L), Map.of("area", "quantum"));

    assertThat(drawn.bars().getFirst().link())
        .isEqualTo("/audit?area=quantum&recordedFrom=2025-04-01&recordedTo=2025-04-30");
  }

  @Test
  void with_one_bar_there_is_nothing_to_pick() {
    assertThat(drawn(Map.of(APRIL, 606L), Map.of()).drawn()).isFalse();
    assertThat(drawn(Map.of(APRIL, 606L, MARCH, 1L), Map.of()).drawn()).isTrue();
  }

  @Test
  void what_is_known_to_a_month_does_not_stand_on_a_day_without_a_word() {
    var april = new TreeMap<LocalDate, Map<Known, Long>>();
    april.put(APRIL, Map.of(Known.DAY, 1L));
    april.put(APRIL.withDayOfMonth(30), Map.of(Known.DAY, 1L, Known.MONTH, 2L));

    var byDay = of(april, Map.of());
    assertThat(byDay.bars().getFirst().rough()).isZero();
    assertThat(byDay.bars().getLast().rough()).isEqualTo(2);
    assertThat(byDay.rough()).isEqualTo(2);

    april.put(MARCH, Map.of(Known.YEAR, 1L, Known.AT_LATEST, 1L));
    var byMonth = of(april, Map.of());
    assertThat(byMonth.bars().getFirst().rough()).isZero();
    assertThat(byMonth.bars().getLast().rough()).isEqualTo(2);
  }

  private static Histogram drawn(Map<LocalDate, Long> days, Map<String, String> asked) {
    var sorted = new TreeMap<LocalDate, Map<Known, Long>>();
    days.forEach((day, count) -> sorted.put(day, Map.of(Known.DAY, count)));
    return of(sorted, asked);
  }

  private static Histogram of(
      NavigableMap<LocalDate, Map<Known, Long>> sorted, Map<String, String> asked) {
    var visit =
        new Visit(
            Caller.ANYBODY,
            "",
            Locale.of("nl"),
            List.of(),
            null,
            new AsOf(9, MARCH, MARCH, false),
            "/audit",
            new Visit.Asked(null, null));
    return Histogram.of(
        "recorded",
        sorted.firstKey(),
        sorted.lastKey(),
        Histogram.Count.of(sorted),
        false,
        new Filter(asked),
        visit);
  }
}
