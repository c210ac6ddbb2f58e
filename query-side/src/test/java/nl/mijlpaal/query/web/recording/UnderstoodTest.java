package nl.mijlpaal.query.web.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.mijlpaal.query.web.Sentences;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnderstoodTest {
  private static final LocalDate NOVEMBER_25 = LocalDate.of(2026, 11, 25);

  @ParameterizedTest
  @ValueSource(strings = {"2020", "2e kwartaal 2026", "24 november 2026", "vóór 25 november 2026"})
  void a_forecast_that_is_past_is_asked_whether_it_came_true(String typed) {
    assertThat(of(typed).sentence()).startsWith("Gelezen als: ").contains("ligt in het verleden");
    assertThat(of(typed).unreadable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"in 2026", "25 november 2026", "eind 2027", "doorlopend", "meireces 2040"})
  void a_forecast_of_today_or_later_is_not(String typed) {
    assertThat(of(typed).sentence()).doesNotContain("verleden");
  }

  @Test
  void the_examples_all_lie_ahead() {
    assertThat(of("").sentence())
        .contains("‘eind 2027’", "‘2e kwartaal 2027’", "‘vóór 1 juli 2027’", "‘vanaf 2030’");
    assertThat(of("ergens").sentence()).contains("‘eind 2027’");
  }

  @Test
  void a_day_that_is_yet_to_come_is_told_while_it_is_typed() {
    assertThat(since("maart 2027"))
        .isEqualTo(
            new Understood(
                Understood.Sort.UNREADABLE,
                "Gelezen als: maart 2027. Dit moet nog komen: kies uiterlijk 25 november 2026."
                    + " Wat nog moet gebeuren, is een prognose of een streefmoment."));
    assertThat(since("november 2026").sentence()).contains("nog niet voorbij");
    assertThat(since("oktober 2026").sentence()).isEqualTo("Gelezen als: oktober 2026.");
  }

  private static Understood of(String typed) {
    return Understood.of(typed, NOVEMBER_25, Sentences.DUTCH);
  }

  private static Understood since(String typed) {
    return Understood.since(typed, NOVEMBER_25, Sentences.DUTCH);
  }
}
