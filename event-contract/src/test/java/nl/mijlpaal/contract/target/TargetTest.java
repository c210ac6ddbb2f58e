package nl.mijlpaal.contract.target;

import static nl.mijlpaal.contract.target.Qualifier.BEFORE;
import static nl.mijlpaal.contract.target.Qualifier.BY;
import static nl.mijlpaal.contract.target.Qualifier.FROM;
import static nl.mijlpaal.contract.target.Qualifier.IN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetTest {
  static final CalendarTerm SUMMIT =
      new CalendarTerm(
          "navo-top", 2025, LocalDate.of(2025, 6, 24), LocalDate.of(2025, 6, 25), "NAVO");

  @ParameterizedTest
  @CsvSource({
    "2025-04-02, DAY, 2025-04-02, 2025-04-02",
    "2028-02, MONTH, 2028-02-01, 2028-02-29",
    "2025-Q2, QUARTER, 2025-04-01, 2025-06-30",
    "2025-H2, HALF_YEAR, 2025-07-01, 2025-12-31",
    "2030, YEAR, 2030-01-01, 2030-12-31",
    "2025/2029, PERIOD, 2025-01-01, 2029-12-31",
    "2025-Q2/2025-Q3, PERIOD, 2025-04-01, 2025-09-30"
  })
  void a_value_tells_its_precision_and_days(
      String value, Precision precision, LocalDate first, LocalDate last) {
    assertThat(Target.of(value, IN, null))
        .isEqualTo(new Target(value, precision, IN, null, first, last));
  }

  @ParameterizedTest
  @CsvSource({
    "2030, IN, 2030-12-31",
    "2030, BY, 2030-12-31",
    "2030, BEFORE, 2029-12-31",
    "2030, FROM, 2030-12-31",
    "2025-Q3, BEFORE, 2025-06-30",
    "2025-04-02, BEFORE, 2025-04-01"
  })
  void the_due_day_follows_the_qualifier(String value, Qualifier qualifier, LocalDate due) {
    assertThat(Target.of(value, qualifier, null).dueDay()).contains(due);
  }

  @Test
  void a_term_is_due_by_the_days_known_when_it_was_written() {
    assertThat(Target.at(SUMMIT, IN, null).dueDay()).contains(LocalDate.of(2025, 6, 25));
    assertThat(Target.at(SUMMIT, BEFORE, null).dueDay()).contains(LocalDate.of(2025, 6, 23));
    assertThat(Target.of("navo-top-2025", BEFORE, null).dueDay()).isEmpty();
  }

  @Test
  void a_year_is_overdue_after_its_last_day_and_not_before() {
    Target target = Target.of("2030", IN, "in 2030");
    assertThat(target.overdueOn(LocalDate.of(2030, 12, 31))).isFalse();
    assertThat(target.overdueOn(LocalDate.of(2031, 1, 1))).isTrue();
  }

  @Test
  void what_has_no_due_day_is_never_overdue() {
    assertThat(
            Stream.of(
                Target.open(null),
                Target.ongoing("structureel"),
                Target.recurring("jaarlijks"),
                Target.unknown(null),
                Target.of("meireces-2040", BEFORE, null)))
        .noneMatch(target -> target.overdueOn(LocalDate.MAX));
  }

  @Test
  void own_words_do_not_change_the_moment() {
    Target target = Target.of("2027-Q4", IN, "eind 2027");
    assertThat(target.sameMoment(Target.of("2027-Q4", IN, "Q4 2027"))).isTrue();
    assertThat(target.sameMoment(Target.of("2027-Q4", BY, "eind 2027"))).isFalse();
    assertThat(target.sameMoment(Target.of("2027", IN, "eind 2027"))).isFalse();
    assertThat(Target.of("2030", FROM, " ").words()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "25",
        "2025-4-2",
        "2025-02-30",
        "2025-13",
        "2025-Q5",
        "2025-H3",
        "2025-q2",
        "1989",
        "2101",
        "2029/2025",
        "2025/2025",
        "2025-Q2/2025",
        "2025/2026/2027",
        "meireces",
        "Meireces-2025",
        "meireces-1989",
        "2025 "
      })
  void a_value_that_is_not_canonical_is_refused(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> Target.of(value, IN, null));
  }

  @Test
  void parts_that_contradict_each_other_are_refused() {
    LocalDate day = LocalDate.of(2025, 6, 24);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Target("2025", Precision.MONTH, IN, null, null, null))
        .withMessage("2025 is not a MONTH.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Target("2025", Precision.YEAR, IN, null, day, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Target(null, Precision.YEAR, IN, null, null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Target("2025", Precision.OPEN, IN, null, null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Target(null, Precision.OPEN, BY, null, null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Target("navo-top-2025", Precision.TERM, IN, null, day, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Target("navo-top-2026", Precision.TERM, IN, null, day, day));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Target("navo-top-2025", Precision.TERM, IN, null, day, day.minusDays(1)));
  }

  @Test
  void the_earliest_due_day_comes_first_and_undated_last() {
    Target summer = Target.of("2025-Q3", BEFORE, null);
    Target year = Target.of("2025", IN, null);
    Target undated = Target.unknown(null);
    assertThat(Stream.of(undated, year, summer).sorted(Target.BY_DUE_DAY))
        .containsExactly(summer, year, undated);
  }

  @Test
  void every_known_term_has_real_days_and_a_source() {
    assertThat(CalendarTerms.standard().terms())
        .extracting(CalendarTerm::value)
        .doesNotHaveDuplicates()
        .contains("zomerreces-2025", "prinsjesdag-2025", "navo-top-2025");
    assertThat(CalendarTerms.standard().terms())
        .allSatisfy(term -> assertThat(term.source()).isNotBlank());
    assertThat(CalendarTerms.standard().find("prinsjesdag", 2025))
        .hasValueSatisfying(term -> assertThat(term.first()).isEqualTo(LocalDate.of(2025, 9, 16)));
  }
}
