package nl.mijlpaal.query.web.portfolio;

import static nl.mijlpaal.query.milestone.Views.ambition;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mijlpaal.query.roadmap.Lane;
import nl.mijlpaal.query.texts.Typed;
import nl.mijlpaal.query.web.portfolio.Portrait.Plate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortraitTest {
  private static final Lane ONE =
      new Lane("onbemenst", "Onbemenst", List.of(ambition("1", "is").seen()));
  private static final Lane OTHER =
      new Lane(
          "data", "Data", List.of(ambition("2", "is").seen(), ambition("3", "is").later().seen()));
  private static final Lane GENERAL =
      new Lane(Lane.GENERAL, "Algemeen", List.of(ambition("4", "is").seen()));

  @Test
  void plates_are_named_where_there_is_more_than_one_and_count_what_the_edition_covers() {
    assertThat(Portrait.of(null, List.of(ONE, OTHER, GENERAL)).plates())
        .containsExactly(new Plate("onbemenst", "Onbemenst", 1), new Plate("data", "Data", 1));
    assertThat(Portrait.of(null, List.of(ONE, GENERAL)).plates()).isEmpty();
  }

  @Test
  void a_narrative_is_told_by_its_first_sentence() {
    var narrative = new Typed.Known("Nederland wil vooroplopen.\n\nDaarvoor is meer nodig.");

    assertThat(Portrait.of(narrative, List.of()).ambition())
        .isEqualTo("Nederland wil vooroplopen.");
    assertThat(Portrait.of(new Typed.Erased(), List.of()).ambition()).isNull();
    assertThat(Portrait.beginning("woord ".repeat(100))).endsWith("woord …").hasSizeLessThan(250);
  }
}
