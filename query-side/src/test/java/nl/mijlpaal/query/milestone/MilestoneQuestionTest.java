package nl.mijlpaal.query.milestone;

import static nl.mijlpaal.query.milestone.Views.ambition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.query.platform.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MilestoneQuestionTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final MilestoneView SOON =
      ambition("A1", "quantum").due("2026").reported(Status.AT_RISK, MAY).seen();
  private static final MilestoneView LATE = ambition("A2", "sensoren").due("2025").seen();
  private static final MilestoneView UNDATED =
      ambition("A3", "quantum").moved(MAY).ownedBy("TNO").seen();

  @Test
  void a_list_turned_around_still_ends_with_what_has_no_date() {
    assertThat(sorted(MilestoneSort.TARGET, false)).containsExactly("A2", "A1", "A3");
    assertThat(sorted(MilestoneSort.TARGET, true)).containsExactly("A1", "A2", "A3");
  }

  @Test
  void who_moved_most_comes_first_and_turned_around_last() {
    assertThat(sorted(MilestoneSort.MOVED, false)).startsWith("A3");
    assertThat(sorted(MilestoneSort.MOVED, true)).endsWith("A3");
    assertThat(MilestoneSort.MOVED.descending()).isTrue();
  }

  @Test
  void who_never_reported_has_been_silent_longest() {
    assertThat(sorted(MilestoneSort.LAST_REPORT, false)).containsExactly("A2", "A3", "A1");
  }

  @Test
  void each_condition_keeps_what_it_names() {
    assertThat(kept(filter("sensoren", null, null, null, null))).containsExactly("A2");
    assertThat(kept(filter(null, true, null, null, null))).containsExactly("A2");
    assertThat(kept(filter(null, null, false, null, null))).containsExactly("A1");
    assertThat(kept(filter(null, null, null, MAY, null))).containsExactly("A3");
    assertThat(kept(filter(null, null, null, MAY.plusDays(1), null))).isEmpty();
    assertThat(kept(filter(null, null, null, null, "tno"))).containsExactly("A3");
    assertThat(kept(MilestoneFilter.mentioning("of a2"))).containsExactly("A2");
  }

  @Test
  void a_search_reads_over_capitals_and_accents() {
    assertThat(MilestoneFilter.folded("Eén GEÏNTEGREERD aanspreekpunt"))
        .isEqualTo("een geintegreerd aanspreekpunt");
    assertThat(kept(MilestoneFilter.mentioning("TNÖ"))).containsExactly("A3");
  }

  @Test
  void a_place_that_does_not_exist_is_a_mistake_and_no_empty_list() {
    var elsewhere = filter("mars", null, null, null, null);

    assertThatThrownBy(() -> new MilestoneQuestion(elsewhere, MilestoneSort.KEY, false))
        .isInstanceOf(ProblemException.class);
  }

  private static List<String> sorted(MilestoneSort sort, boolean backwards) {
    return Stream.of(UNDATED, LATE, SOON)
        .sorted(sort.order(backwards))
        .map(MilestoneView::key)
        .toList();
  }

  private static List<String> kept(MilestoneFilter filter) {
    return Stream.of(SOON, LATE, UNDATED).filter(filter).map(MilestoneView::key).toList();
  }

  private static MilestoneFilter filter(
      @Nullable String area,
      @Nullable Boolean overdue,
      @Nullable Boolean stale,
      @Nullable LocalDate movedSince,
      @Nullable String text) {
    return new MilestoneFilter(
        area, null, null, null, null, overdue, stale, movedSince, null, null, null, text);
  }
}
