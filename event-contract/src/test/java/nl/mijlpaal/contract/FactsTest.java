package nl.mijlpaal.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.mijlpaal.contract.Effective.Known;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactsTest {
  private static final UUID ID = UUID.fromString("c1a6e1de-8d3b-4a2b-9c1f-1b2d3e4f5a60");

  @ParameterizedTest
  @CsvSource({
    "2025-04-04, DAY",
    "2025-04-04, AT_LATEST",
    "2024-02-29, MONTH",
    "2025-09-30, QUARTER",
    "2025-12-31, QUARTER",
    "2025-12-31, YEAR"
  })
  void what_is_known_to_a_period_stands_on_its_last_day(LocalDate day, Known known) {
    assertThat(new Effective(day, known).day()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-27, MONTH",
    "2025-04-30, QUARTER",
    "2025-09-29, QUARTER",
    "2025-11-30, YEAR",
    "2025-12-30, YEAR"
  })
  void no_other_day_stands_for_a_period(LocalDate day, Known known) {
    assertThatThrownBy(() -> new Effective(day, known))
        .hasMessage(day + " is not the last day of a " + known);
  }

  @Test
  void a_text_is_committed_to_with_its_salt_and_shown_by_neither() {
    var salt = "salt".getBytes(UTF_8);
    var ref = TextRef.to(ID, salt, "tekst");

    // printf salttekst | sha256sum
    assertThat(ref.commitment())
        .isEqualTo("ba214e82d47e10ab9e8d534ccaf81e594cad91d1278be92b630e62d3dc80cb44");
    assertThat(ref.commitsTo(salt, "tekst")).isTrue();
    assertThat(ref.commitsTo(salt, "Tekst")).isFalse();
    assertThat(ref.commitsTo("zout".getBytes(UTF_8), "tekst")).isFalse();
  }

  @Test
  void a_mark_that_is_not_higher_than_the_whole_is_no_mark() {
    var marking =
        new Marking(
            Classification.INTERN,
            Map.of(
                MarkedField.TARGET, Classification.OPENBAAR,
                MarkedField.KPI, Classification.INTERN,
                MarkedField.NEEDS, Classification.DEPARTEMENTAAL_VERTROUWELIJK));

    assertThat(marking.fields()).containsOnlyKeys(MarkedField.NEEDS);
    assertThat(marking.of(MarkedField.TARGET)).isEqualTo(Classification.INTERN);
  }

  @Test
  void one_sees_what_is_marked_at_most_as_high_as_one_is_cleared() {
    for (var clearance : Classification.values())
      for (var mark : Classification.values()) {
        assertThat(clearance.maySee(mark)).isEqualTo(clearance.ordinal() >= mark.ordinal());
        assertThat(clearance.orHigher(mark).ordinal())
            .isEqualTo(Math.max(clearance.ordinal(), mark.ordinal()));
      }
  }

  @Test
  void an_amount_has_a_year_or_says_that_it_has_none() {
    assertThatThrownBy(() -> new Need(Need.Spread.NOT_SPREAD, 2025, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Need(Need.Spread.IN_YEAR, null, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Need(Need.Spread.IN_YEAR, 2025, -1))
        .hasMessage("an amount is never negative: -1");
    assertThat(new Need(Need.Spread.NOT_SPREAD, null, 1).euros()).isOne();
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "4, 10", "5, 4"})
  void readiness_goes_from_one_to_nine_and_never_down(int from, int to) {
    assertThatThrownBy(() -> new TrlRange(from, to))
        .hasMessage("a TRL range lies within 1 to 9: " + from + "-" + to);
  }

  @Test
  void a_milestone_is_named_with_its_type() {
    assertThat(MilestoneId.of("milestone:" + ID)).hasToString("milestone:" + ID);
    assertThatThrownBy(() -> MilestoneId.of("edition:" + ID))
        .hasMessage("not a milestone: edition:" + ID);
  }
}
