package nl.mijlpaal.query.web.milestone;

import static nl.mijlpaal.query.milestone.Facts.PAMI;
import static nl.mijlpaal.query.milestone.Facts.plan;
import static nl.mijlpaal.query.milestone.Facts.registered;
import static nl.mijlpaal.query.milestone.Facts.reported;
import static nl.mijlpaal.query.milestone.Facts.rescheduled;
import static nl.mijlpaal.query.milestone.Facts.says;
import static nl.mijlpaal.query.milestone.Seen.APRIL_4;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneAchieved;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlanned;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Seen;
import nl.mijlpaal.query.web.milestone.Ruler.Shape;
import nl.mijlpaal.query.web.milestone.Ruler.Yardstick;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulerTest {
  private static final LocalDate MAY_16 = LocalDate.of(2025, 5, 16);

  @Test
  void a_year_is_drawn_as_wide_as_it_is_uncertain() {
    // From 1 January 2025 to 1 January 2028: three years, of which the last is the target.
    var ruler = ruler("2027", Qualifier.IN);
    var mark = ruler.lanes().getFirst().mark();

    assertThat(mark.shape()).isEqualTo(Shape.SPAN);
    assertThat(mark.from()).isCloseTo(100 * 730 / 1095.0, within(0.01));
    assertThat(mark.to()).isEqualTo(100);
    assertThat(mark.end()).isEqualTo(100);
  }

  @Test
  void a_day_is_a_diamond() {
    var mark = ruler("2026-07-01", Qualifier.IN).lanes().getFirst().mark();

    assertThat(mark.shape()).isEqualTo(Shape.DIAMOND);
    assertThat(mark.from()).isCloseTo(100 * 546 / 730.0, within(0.01));
  }

  @Test
  void what_is_open_to_later_is_an_arrow_to_the_end() {
    var mark = ruler("2030", Qualifier.FROM).lanes().getFirst().mark();

    assertThat(mark.shape()).isEqualTo(Shape.ARROW);
    assertThat(mark.to()).isEqualTo(100);
    assertThat(mark.from()).isLessThan(100);
  }

  @Test
  void before_a_period_is_up_to_the_day_before_it() {
    var ruler = ruler("2026", Qualifier.BEFORE);
    var mark = ruler.lanes().getFirst().mark();

    assertThat(mark.shape()).isEqualTo(Shape.BEFORE);
    assertThat(mark.from()).isCloseTo(100 * 364 / 730.0, within(0.01));
  }

  @Test
  void what_was_adopted_stays_empty_until_an_edition_is() {
    var lane = ruler("2027", Qualifier.IN).lanes().get(1);

    assertThat(lane.yardstick()).isEqualTo(Yardstick.ADOPTED);
    assertThat(lane.mark()).isNull();
  }

  @Test
  void what_has_no_days_has_no_mark_and_still_a_lane() {
    var ruler = Ruler.of(view(Target.open(null)), MAY_16);

    assertThat(ruler.lanes()).hasSize(3).allSatisfy(lane -> assertThat(lane.mark()).isNull());
    assertThat(ruler.ticks().getFirst().year()).isEqualTo(2025);
    assertThat(ruler.joint()).isNull();
    assertThat(ruler.drawn()).isFalse();
  }

  @Test
  void a_later_forecast_is_joined_to_the_original() {
    var later = Target.of("2028-Q1", Qualifier.IN, null);
    var ruler =
        Ruler.of(
            view(Target.of("2027-H1", Qualifier.IN, null), reported(MAY_16, 1, says(null, later))),
            MAY_16);

    assertThat(ruler.joint()).isNotNull();
    assertThat(ruler.lanes().get(2).mark().end())
        .isGreaterThan(ruler.lanes().getFirst().mark().end());
  }

  @Test
  void where_nobody_gave_a_forecast_the_plan_stands() {
    var last = ruler("2027", Qualifier.IN).lanes().getLast();

    assertThat(last.yardstick()).isEqualTo(Yardstick.UNSTATED);
    assertThat(last.mark()).isEqualTo(ruler("2027", Qualifier.IN).lanes().getFirst().mark());
  }

  @Test
  void a_changed_plan_is_joined_to_the_original_while_nobody_gave_a_forecast() {
    var half = Target.of("2027-H1", Qualifier.IN, null);
    var later = Target.of("2028-Q1", Qualifier.IN, null);
    var ruler = Ruler.of(view(half, rescheduled(MAY_16, half, later)), MAY_16);

    assertThat(ruler.joint().to()).isEqualTo(ruler.lanes().getLast().mark().end());
    assertThat(ruler.joint().to()).isGreaterThan(ruler.joint().from());
  }

  @Test
  void the_day_of_achievement_is_marked() {
    var on = LocalDate.of(2026, 1, 1);
    var achieved = new MilestoneAchieved(PAMI, null, Effective.on(on));
    var ruler = Ruler.of(view(Target.of("2025", Qualifier.IN, null), achieved), on);

    assertThat(ruler.lanes().getLast().yardstick()).isEqualTo(Yardstick.ACHIEVED);
    assertThat(ruler.achieved()).isCloseTo(100 * 365 / 730.0, within(0.01));
  }

  @Test
  void the_forecast_that_was_given_stays_beside_what_became_of_it() {
    var on = LocalDate.of(2026, 2, 27);
    var forecast = reported(MAY_16, 1, says(null, Target.of("2025-Q4", Qualifier.IN, null)));
    var achieved = new MilestoneAchieved(PAMI, null, Effective.on(on));
    var ruler = Ruler.of(view(Target.of("2025", Qualifier.IN, null), forecast, achieved), on);

    assertThat(ruler.lanes())
        .extracting(Ruler.Lane::yardstick)
        .containsExactly(
            Yardstick.ORIGINAL, Yardstick.ADOPTED, Yardstick.FORECAST, Yardstick.ACHIEVED);
    assertThat(ruler.lanes().get(2).mark().width()).isPositive();
    assertThat(ruler.joint().to()).isEqualTo(ruler.achieved());
  }

  @Test
  void a_month_of_achievement_is_as_wide_as_it_is_uncertain() {
    var month = new Effective(LocalDate.of(2026, 1, 31), Effective.Known.MONTH);
    var achieved = new MilestoneAchieved(PAMI, null, month);
    var ruler =
        Ruler.of(view(Target.of("2025", Qualifier.IN, null), achieved), LocalDate.of(2026, 6, 1));

    assertThat(ruler.lanes().getLast().mark().shape()).isEqualTo(Shape.SPAN);
    assertThat(ruler.achieved()).isEqualTo(ruler.lanes().getLast().mark().middle());
  }

  @Test
  void long_rulers_keep_few_ticks_that_all_lie_on_them() {
    for (var year : List.of("2025", "2027", "2033", "2045")) {
      var ruler = ruler(year, Qualifier.IN);

      assertThat(ruler.ticks()).hasSizeBetween(2, 7);
      assertThat(ruler.ticks()).allMatch(tick -> tick.at() >= 0 && tick.at() <= 100);
      assertThat(ruler.today()).isBetween(0.0, 100.0);
    }
  }

  private static Ruler ruler(String value, Qualifier qualifier) {
    return Ruler.of(view(Target.of(value, qualifier, null)), MAY_16);
  }

  private static MilestoneView view(Target target, DomainEvent... more) {
    var facts = new ArrayList<DomainEvent>();
    facts.add(registered(APRIL_4));
    facts.add(new MilestonePlanned(PAMI, 2025, plan(target), Effective.on(APRIL_4)));
    facts.addAll(List.of(more));
    return Seen.on(LocalDate.of(2026, 6, 1), Locale.of("nl"), facts.toArray(DomainEvent[]::new));
  }
}
