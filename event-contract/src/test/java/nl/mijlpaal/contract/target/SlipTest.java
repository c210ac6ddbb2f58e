package nl.mijlpaal.contract.target;

import static nl.mijlpaal.contract.target.Qualifier.BEFORE;
import static nl.mijlpaal.contract.target.Qualifier.BY;
import static nl.mijlpaal.contract.target.Qualifier.FROM;
import static nl.mijlpaal.contract.target.Qualifier.IN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SlipTest {
  static final Locale DUTCH = Locale.of("nl");

  @ParameterizedTest
  @CsvSource({
    "2027-H1, IN, 2028-Q1, IN, 275, HALF_YEAR",
    "2025, IN, 2026-02-27, IN, 58, YEAR",
    "2026, IN, 2027, IN, 365, YEAR",
    "2027, IN, 2026, IN, -365, YEAR",
    "2025-Q2/2025-Q3, IN, 2025-H2, IN, 92, HALF_YEAR",
    "2026, IN, 2026, BEFORE, -365, YEAR",
    "2026, IN, 2026, BY, 0, YEAR",
    "2026, IN, 2026, FROM, 0, YEAR",
    "2026-12-31, BY, 2026-06-30, BY, -184, DAY",
    "2025, BEFORE, 2025-Q2, BEFORE, 90, YEAR"
  })
  void a_slip_is_the_distance_between_due_days_in_the_coarser_unit(
      String old,
      Qualifier oldQualifier,
      String now,
      Qualifier nowQualifier,
      int days,
      Precision unit) {
    assertThat(Target.of(now, nowQualifier, null).slipFrom(Target.of(old, oldQualifier, null)))
        .isEqualTo(new Slip.Days(days, unit));
  }

  @ParameterizedTest
  @CsvSource({
    "2025, IN, 2025-Q4, IN",
    "2025, IN, 2025-04-02, IN",
    "2025/2029, IN, 2029, IN",
    "2026, FROM, 2026-Q1, FROM",
    "2025-Q2, IN, 2025-Q3, BEFORE",
    "2025, BEFORE, 2025-Q1, BEFORE"
  })
  void a_period_inside_the_other_is_no_slip(
      String wide, Qualifier wideQualifier, String narrow, Qualifier narrowQualifier) {
    Target coarse = Target.of(wide, wideQualifier, null);
    Target fine = Target.of(narrow, narrowQualifier, null);
    assertThat(fine.slipFrom(coarse)).isEqualTo(new Slip.Refinement());
    assertThat(coarse.slipFrom(fine)).isEqualTo(new Slip.Coarsening());
    assertThat(fine.slipFrom(coarse).moved()).isFalse();
  }

  @Test
  void a_term_slips_by_its_known_days() {
    Target before = Target.at(TargetTest.SUMMIT, BEFORE, null);
    assertThat(Target.of("2025-06-30", BY, null).slipFrom(before))
        .isEqualTo(new Slip.Days(7, Precision.DAY));
  }

  @Test
  void without_a_due_day_nothing_can_be_compared() {
    Target year = Target.of("2026", IN, null);
    assertThat(Target.open(null).slipFrom(year)).isEqualTo(new Slip.NotComparable());
    assertThat(year.slipFrom(Target.of("meireces-2040", IN, null)))
        .isEqualTo(new Slip.NotComparable());
    assertThat(Target.open(null).slipFrom(Target.unknown(null)))
        .isEqualTo(new Slip.NotComparable());
  }

  @Test
  void the_same_moment_in_other_words_is_unchanged() {
    assertThat(Target.of("2030", FROM, "vanaf 2030").slipFrom(Target.of("2030", FROM, "2030 e.v.")))
        .isEqualTo(new Slip.None());
    assertThat(Target.recurring("jaarlijks").slipFrom(Target.recurring("periodiek")))
        .isEqualTo(new Slip.None());
  }

  @ParameterizedTest
  @CsvSource({
    "275, HALF_YEAR, ¾ jaar later (275 dagen), ¾ year later (275 days)",
    "181, HALF_YEAR, ½ jaar later (181 dagen), ½ year later (181 days)",
    "638, YEAR, 1¾ jaar later (638 dagen), 1¾ years later (638 days)",
    "-641, YEAR, 1¾ jaar eerder (641 dagen), 1¾ years earlier (641 days)",
    "334, YEAR, 11 maanden later (334 dagen), 11 months later (334 days)",
    "582, YEAR, ongeveer 1½ jaar later (582 dagen), about 1½ years later (582 days)",
    "31, QUARTER, 1 maand later (31 dagen), 1 month later (31 days)",
    "5479, YEAR, 15 jaar later (5479 dagen), 15 years later (5479 days)",
    "58, YEAR, 58 dagen later, 58 days later",
    "90, YEAR, ¼ jaar later (90 dagen), ¼ year later (90 days)",
    "92, HALF_YEAR, ¼ jaar later (92 dagen), ¼ year later (92 days)",
    "92, QUARTER, 1 kwartaal later (92 dagen), 1 quarter later (92 days)",
    "-365, QUARTER, 1 jaar eerder (365 dagen), 1 year earlier (365 days)",
    "731, QUARTER, 2 jaar later (731 dagen), 2 years later (731 days)",
    "360, QUARTER, ongeveer 1 jaar later (360 dagen), about 1 year later (360 days)",
    "456, QUARTER, 5 kwartalen later (456 dagen), 5 quarters later (456 days)",
    "365, YEAR, 1 jaar later (365 dagen), 1 year later (365 days)",
    "-184, QUARTER, 2 kwartalen eerder (184 dagen), 2 quarters earlier (184 days)",
    "15, MONTH, ongeveer ½ maand later (15 dagen), about ½ month later (15 days)",
    "1, DAY, 1 dag later, 1 day later",
    "-40, DAY, 40 dagen eerder, 40 days earlier",
    "0, YEAR, zelfde uiterste dag, same due day"
  })
  void a_slip_is_told_in_its_unit_with_the_days_beside_it(
      int days, Precision unit, String dutch, String english) {
    Slip slip = new Slip.Days(days, unit);
    assertThat(TargetWords.slip(DUTCH, slip)).isEqualTo(dutch);
    assertThat(TargetWords.slip(Locale.UK, slip)).isEqualTo(english);
  }
}
