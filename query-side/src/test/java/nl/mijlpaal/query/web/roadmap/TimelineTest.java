package nl.mijlpaal.query.web.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.roadmap.Lane;
import nl.mijlpaal.query.web.roadmap.Mark.Shape;
import nl.mijlpaal.query.web.roadmap.Row.Join;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimelineTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final int A4_LYING_DOWN = 640;
  private static final Needs UNTOLD = new Needs(Map.of());

  @Test
  void a_hollow_ghost_of_the_earlier_target_is_joined_to_the_forecast_and_the_slip_is_told() {
    var row = only(Views.expected("W001", "2027-H1", "2028-Q1"));

    assertThat(row.mark().left()).isEqualTo(Axis.ofYears().begin(LocalDate.of(2028, 1, 1)));
    assertThat(row.ghosts())
        .singleElement()
        .satisfies(ghost ->
            assertThat(row.joins()).containsExactly(new Join(ghost.right(), row.mark().left())));
    assertThat(row.told())
        .contains("Verwacht: 1e kwartaal 2028", "Gepland: eerste helft 2027", "275 dagen");
  }

  @Test
  void a_refinement_has_a_ghost_around_it_and_no_line() {
    var row = only(Views.expected("A001", "2027", "2027-Q3"));

    assertThat(row.ghosts()).hasSize(1);
    assertThat(row.joins()).isEmpty();
  }

  @Test
  void what_stands_as_planned_has_no_ghost() {
    assertThat(only(Views.planned("A001", "2030")).ghosts()).isEmpty();
  }

  @Test
  void what_was_achieved_stands_on_its_day_with_the_slip_from_what_was_planned() {
    var row = only(Views.achieved("R016", "2025", "2026-02-27"));

    assertThat(row.mark().shape()).isEqualTo(Shape.DAY);
    assertThat(row.ghosts()).hasSize(1);
    assertThat(row.told()).contains("Bereikt", "58 dagen");
  }

  @Test
  void what_was_achieved_in_a_month_that_is_known_is_a_bar_and_late_at_most() {
    var month = new Effective(LocalDate.of(2026, 1, 31), Effective.Known.MONTH);
    var row = only(Views.achieved("R017", "2025-Q4", month));

    assertThat(row.mark().shape()).isEqualTo(Shape.SPAN);
    assertThat(row.told()).contains("januari 2026", "Hoogstens 31 dagen later");
  }

  @Test
  void that_nothing_was_reported_is_said_once_and_not_in_each_row() {
    var views = List.of(Views.planned("A001", "2030"), Views.reported("A002", "2030"));
    var timeline = timeline(Canvas.BESIDE, views);

    assertThat(timeline.unreported()).contains("Over 1 van de 2 is nog niets gemeld");
    assertThat(text(rows(timeline).getFirst())).doesNotContain("gemeld").startsWith("A001 Ambitie");
    assertThat(text(rows(timeline).getLast())).contains("zonder oordeel");
  }

  @Test
  void what_lies_outside_the_years_that_are_shown_is_told_beneath_them() {
    var views =
        List.of(
            Views.planned("A001", "2027"),
            Views.planned("A002", "2035"),
            Views.expected("A003", "2026", "2035"));

    var page = closeBy(Canvas.WIDE, views);

    assertThat(rows(page)).extracting(Row::key).containsExactly("A001", "A003");
    assertThat(page.lanes().getFirst().outside()).extracting(Row::key).containsExactly("A002");
    assertThat(page.unreported()).contains("2 van de 3");
    assertThat(rows(closeBy(Canvas.ALONE, views)))
        .extracting(Row::key)
        .containsExactly("A001", "A002", "A003");
  }

  @Test
  void what_has_no_day_is_listed_beside_the_picture() {
    var timeline =
        timeline(
            Canvas.BESIDE,
            List.of(Views.planned("A001", Target.ongoing(null)), Views.planned("A002", "2030")));

    assertThat(timeline.undated()).extracting(MilestoneView::key).containsExactly("A001");
    assertThat(rows(timeline)).extracting(Row::key).containsExactly("A002");
    assertThat(timeline.lanes().getFirst().count()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void no_row_stands_over_another_and_each_sheet_has_its_measure(Canvas canvas) {
    var views =
        IntStream.range(0, 60).mapToObj(i -> Views.planned("B" + i, "" + (2025 + i % 21))).toList();

    var timeline = timeline(canvas, views);

    assertThat(rows(timeline)).hasSize(60);
    for (var sheet : timeline.lanes().getFirst().sheets()) {
      var bottom = Sheet.HEAD;
      for (var row : sheet.rows()) {
        assertThat(row.top()).isEqualTo(bottom);
        bottom += row.height();
      }
      assertThat(sheet.height()).isGreaterThanOrEqualTo(bottom);
      assertThat(sheet.rows()).hasSizeLessThanOrEqualTo(Sheet.MOST);
      if (canvas == Canvas.WIDE) assertThat(bottom).isLessThanOrEqualTo(A4_LYING_DOWN);
    }
  }

  @Test
  void where_the_axis_returns_it_is_told_that_the_lane_continues() {
    var views = IntStream.range(0, 60).mapToObj(i -> Views.planned("B" + i, "2030")).toList();

    var sheets = timeline(Canvas.BESIDE, views).lanes().getFirst().sheets();

    assertThat(sheets).extracting(Sheet::continued).containsExactly(false, true, true);
  }

  @ParameterizedTest
  @EnumSource
  void the_first_and_the_last_year_are_named_inside_the_picture(Canvas canvas) {
    var timeline = timeline(canvas, List.of());
    var ticks = timeline.axis().ticks();

    assertThat(timeline.name(ticks.getLast()).anchor())
        .isEqualTo(canvas == Canvas.ABOVE ? "end" : "middle");
    assertThat(timeline.name(ticks.getFirst()).anchor())
        .isEqualTo(canvas == Canvas.ABOVE ? "start" : "middle");
  }

  @Test
  void close_by_too_the_first_name_stays_inside_a_narrow_picture() {
    var axis = Axis.closeBy(Zoom.QUARTER, 2026, 2, Locale.ENGLISH);
    var timeline = Timeline.of(Canvas.ABOVE, axis, List.of(), TODAY, UNTOLD, Views.words());

    assertThat(timeline.name(axis.ticks().getFirst()).anchor()).isEqualTo("start");
    assertThat(timeline.name(axis.ticks().get(4)).anchor()).isEqualTo("middle");
  }

  @Test
  void of_what_lasts_from_a_moment_on_only_the_start_is_overdue() {
    var lasting = only(Views.overdue("A001", Target.of("2025", Qualifier.FROM, null)));
    var once = only(Views.overdue("A002", Target.of("2025", Qualifier.IN, null)));

    assertThat(lasting.told()).contains("Begin te laat");
    assertThat(once.told()).contains("Te laat").doesNotContain("egin te laat");
  }

  @Test
  void a_lane_without_anything_is_left_out() {
    var lanes = List.of(new Lane("leeg", "Leeg", List.of()), lane(Views.planned("A001", "2030")));

    var timeline = Timeline.of(Canvas.BESIDE, Axis.ofYears(), lanes, TODAY, UNTOLD, Views.words());

    assertThat(timeline.lanes()).extracting(Timeline.LanePicture::plate).containsExactly("quantum");
  }

  @Test
  void the_day_that_is_asked_about_has_its_line_when_the_axis_shows_it() {
    var axis = Axis.closeBy(Zoom.QUARTER, 2027, 1, Locale.ENGLISH);
    var lanes = List.of(lane(Views.planned("A001", "2027")));

    assertThat(timeline(Canvas.BESIDE, List.of()).today()).isNotNull();
    assertThat(Timeline.of(Canvas.BESIDE, axis, lanes, TODAY, UNTOLD, Views.words()).today())
        .isNull();
  }

  @Test
  void the_token_differs_exactly_when_the_picture_does() {
    var before = timeline(Canvas.BESIDE, List.of(Views.planned("A001", "2030")));
    var same = timeline(Canvas.BESIDE, List.of(Views.planned("A001", "2030")));
    var moved = timeline(Canvas.BESIDE, List.of(Views.expected("A001", "2030", "2031")));

    assertThat(same.token()).isEqualTo(before.token());
    assertThat(moved.token()).isNotEqualTo(before.token());
  }

  @Test
  void what_waits_is_tied_to_what_it_needs_on_the_same_sheet_when_asked_for() {
    var needed = Views.planned("A001", "2029");
    var waiting = Views.waiting("A002", "2027", needed);
    var lanes = List.of(lane(needed, waiting));
    var needs = Needs.of(lanes.getFirst().milestones().stream());

    var told = Timeline.of(Canvas.BESIDE, Axis.ofYears(), lanes, TODAY, needs, Views.words());
    var untold = Timeline.of(Canvas.BESIDE, Axis.ofYears(), lanes, TODAY, UNTOLD, Views.words());

    assertThat(told.lanes().getFirst().sheets().getFirst().ties()).hasSize(1);
    assertThat(rows(told).getLast().told()).contains("Eerder nodig dan A001");
    assertThat(untold.lanes().getFirst().sheets().getFirst().ties()).isEmpty();
  }

  @Test
  void a_line_to_what_stands_in_another_lane_leaves_the_one_and_enters_the_other() {
    var needed = Views.achieved("A001", "2025", "2026-02-27");
    var waiting = Views.waiting("A002", "2027", needed);
    var lanes =
        List.of(lane(waiting, Views.planned("A003", "2028")), new Lane("b", "B", List.of(needed)));
    var needs = Needs.of(Stream.of(needed, waiting));

    var told = Timeline.of(Canvas.WIDE, Axis.ofYears(), lanes, TODAY, needs, Views.words());

    var sheets = told.lanes().stream().flatMap(lane -> lane.sheets().stream()).toList();
    var leaves = sheets.getFirst().ties().getFirst();
    var enters = sheets.getLast().ties().getFirst();
    assertThat(leaves.waiting().mark()).isTrue();
    assertThat(leaves.needed()).isEqualTo(end(enters.needed().x(), sheets.getFirst().height()));
    assertThat(enters.needed().mark()).isTrue();
    assertThat(enters.waiting().x()).isEqualTo(leaves.needed().x());
    assertThat(enters.waiting().mark()).isFalse();
    assertThat(rows(told).getFirst().told()).contains("Wacht op A001 Ambitie A001, al bereikt");
    assertThat(text(rows(told).getLast())).contains("hierop wacht A002");
  }

  @Test
  void what_was_achieved_by_a_day_has_its_tick_beyond_the_stop_and_its_line_clear_of_the_ghost() {
    var by = new Effective(LocalDate.of(2025, 10, 6), Effective.Known.AT_LATEST);
    var row = only(Views.achieved("A011", Target.of("2025-Q3", Qualifier.BEFORE, null), by));

    assertThat(row.mark().shape()).isEqualTo(Shape.ACHIEVED_BEFORE);
    assertThat(row.roomForTick()).isFalse();
    assertThat(row.mark().lead()).isLessThan(row.ghosts().getFirst().lead());
  }

  @Test
  void beneath_each_line_of_text_beside_a_mark_no_line_of_the_axis_is_seen() {
    var row = only(Views.expected("W001", "2027-H1", "2028-Q1"));

    assertThat(row.label().veils()).hasSameSizeAs(row.label().lines());
    for (var veil : row.label().veils()) assertThat(veil.width()).isGreaterThan(50);
  }

  @Test
  void a_lane_that_does_not_fit_beneath_another_on_paper_goes_on_with_enough_of_it() {
    var first = IntStream.range(0, 13).mapToObj(i -> Views.planned("A" + i, "2030")).toList();
    var second = IntStream.range(0, 9).mapToObj(i -> Views.planned("B" + i, "2030")).toList();
    var lanes = List.of(new Lane("a", "A", first), new Lane("b", "B", second));

    var told = Timeline.of(Canvas.WIDE, Axis.ofYears(), lanes, TODAY, UNTOLD, Views.words());

    assertThat(told.lanes().getFirst().sheets()).hasSize(1);
    assertThat(told.lanes().getLast().sheets()).hasSize(1);
  }

  private static Tie.End end(Share x, int y) {
    return new Tie.End(x, y, false);
  }

  private static String text(Row row) {
    return row.label().lines().stream()
        .flatMap(line -> line.stream().map(Label.Run::text))
        .collect(Collectors.joining())
        .replace("\u00a0", " ");
  }

  private static Row only(MilestoneView view) {
    return rows(timeline(Canvas.BESIDE, List.of(view))).getFirst();
  }

  private static List<Row> rows(Timeline timeline) {
    return timeline.lanes().stream()
        .flatMap(lane -> lane.sheets().stream())
        .flatMap(sheet -> sheet.rows().stream())
        .toList();
  }

  private static Timeline timeline(Canvas canvas, List<MilestoneView> views) {
    return timeline(canvas, Axis.ofYears(), views);
  }

  private static Timeline closeBy(Canvas canvas, List<MilestoneView> views) {
    return timeline(canvas, Axis.closeBy(Zoom.QUARTER, 2026, 2, Views.words().locale()), views);
  }

  private static Timeline timeline(Canvas canvas, Axis axis, List<MilestoneView> views) {
    var lanes = List.of(lane(views.toArray(MilestoneView[]::new)));
    return Timeline.of(canvas, axis, lanes, TODAY, UNTOLD, Views.words());
  }

  private static Lane lane(MilestoneView... views) {
    return new Lane("quantum", "Quantum", List.of(views));
  }
}
