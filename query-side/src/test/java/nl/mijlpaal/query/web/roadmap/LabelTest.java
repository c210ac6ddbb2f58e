package nl.mijlpaal.query.web.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.mijlpaal.query.web.roadmap.Label.Run;
import nl.mijlpaal.query.web.roadmap.Mark.Shape;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LabelTest {
  private static final List<Run> RUNS =
      List.of(
          new Run("title", "Nationale modulaire, open PNT-architectuur"),
          new Run("when", "· in 2030"));

  @Test
  void lines_fit_and_no_word_is_lost() {
    for (int characters = 12; characters < 60; characters++) {
      var lines = Label.broken(RUNS, characters).stream().map(LabelTest::text).toList();

      for (var line : lines)
        assertThat(line.length() <= characters || !line.strip().contains(" ")).isTrue();
      assertThat(String.join(" ", lines))
          .isEqualTo("Nationale modulaire, open PNT-architectuur · in 2030");
    }
  }

  @Test
  void styles_share_a_line() {
    assertThat(Label.broken(RUNS, 100))
        .containsExactly(
            List.of(
                new Run("title", "Nationale modulaire, open PNT-architectuur"),
                new Run("when", " · in 2030")));
  }

  @Test
  void what_is_glued_stays_with_the_word_before_it() {
    var runs =
        List.of(
            new Run("title", "Een"),
            new Run("when", Label.BETWEEN + "in\u00a02025"),
            new Run("late", Label.GLUED + "over\u00a0tijd"));

    for (int characters = 1; characters < 40; characters++)
      assertThat(Label.broken(runs, characters).stream().map(LabelTest::text))
          .anyMatch(line -> line.endsWith("in\u00a02025,\u00a0over\u00a0tijd"));
  }

  @Test
  void a_line_does_not_begin_with_what_stands_between_two_facts() {
    var runs = List.of(new Run("title", "Een"), new Run("when", Label.BETWEEN + "in\u00a02030"));

    assertThat(Label.broken(runs, 8).stream().map(LabelTest::text))
        .containsExactly("Een", "in\u00a02030");
    assertThat(Label.broken(runs, 80).stream().map(LabelTest::text))
        .containsExactly("Een ·\u00a0in\u00a02030");
  }

  @Test
  void text_stands_on_the_side_with_room_and_clear_of_the_marks() {
    var early = Canvas.BESIDE.label(RUNS, List.of(at(0.1), at(0.2)));
    var late = Canvas.BESIDE.label(RUNS, List.of(at(0.9), at(0.8)));

    assertThat(early.endsThere()).isFalse();
    assertThat(early.at()).isEqualTo(new Share(0.2));
    assertThat(early.away()).isPositive();
    assertThat(late.endsThere()).isTrue();
    assertThat(late.at()).isEqualTo(new Share(0.8));
    assertThat(late.away()).isNegative();
  }

  @Test
  void on_a_narrow_page_text_stands_above() {
    var label = Canvas.ABOVE.label(RUNS, List.of(at(0.9)));

    assertThat(label.at().of()).isLessThan(0.01);
    assertThat(label.markMiddle()).isGreaterThan(label.baseline(label.lines().size() - 1));
    assertThat(label.rowHeight()).isGreaterThan(label.markMiddle());
  }

  @Test
  void text_stands_above_a_mark_that_leaves_no_room_beside_it() {
    var whole = new Mark(Shape.SPAN, new Share(0.01), new Share(0.99), 0.3, false, 0);

    assertThat(Canvas.BESIDE.label(RUNS, List.of(whole)).above()).isTrue();
    assertThat(Canvas.BESIDE.label(RUNS, List.of(at(0.1))).above()).isFalse();
  }

  private static Mark at(double share) {
    return new Mark(Shape.DAY, new Share(share), new Share(share), 1, false, 0);
  }

  private static String text(List<Run> line) {
    return line.stream().map(Run::text).collect(Collectors.joining());
  }
}
