package nl.mijlpaal.contract.target;

import static nl.mijlpaal.contract.target.TargetParserTest.understood;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which the 222 items of the 2025 edition say when, and what is made of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionTargetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # own words                                                   | value           | precision | qualifier | due day
          in 2025                                                       | 2025            | YEAR      | IN     | 2025-12-31
          vóór zomerreces 2025                                          | zomerreces-2025 | TERM      | BEFORE | 2025-07-03
          # the days of the May recess of 2025 are not among the known terms
          vóór meireces 2025                                            | meireces-2025   | TERM      | BEFORE | -
          april 2025                                                    | 2025-04         | MONTH     | IN     | 2025-04-30
          2025                                                          | 2025            | YEAR      | IN     | 2025-12-31
          vóór de zomer 2025 (D-SII: Q2 2025)                           | 2025-Q3         | QUARTER   | BEFORE | 2025-06-30
          2 april 2025                                                  | 2025-04-02      | DAY       | IN     | 2025-04-02
          in 2025, mits onderbouwd                                      | 2025            | YEAR      | IN     | 2025-12-31
          2025-2029                                                     | 2025/2029       | PERIOD    | IN     | 2029-12-31
          1 januari 2025                                                | 2025-01-01      | DAY       | IN     | 2025-01-01
          vanaf 2025                                                    | 2025            | YEAR      | FROM   | 2025-12-31
          jaarlijks                                                     | -               | RECURRING | IN     | -
          maart 2025                                                    | 2025-03         | MONTH     | IN     | 2025-03-31
          NAVO-top 2025                                                 | navo-top-2025   | TERM      | IN     | 2025-06-25
          2025 e.v.                                                     | 2025            | YEAR      | FROM   | 2025-12-31
          structureel                                                   | -               | ONGOING   | IN     | -
          doorlopend                                                    | -               | ONGOING   | IN     | -
          naar verwachting eind 2025                                    | 2025-Q4         | QUARTER   | IN     | 2025-12-31
          te starten                                                    | -               | UNKNOWN   | IN     | -
          medio 2025                                                    | 2025-Q2/2025-Q3 | PERIOD    | IN     | 2025-09-30
          later in 2025                                                 | 2025            | YEAR      | IN     | 2025-12-31
          een jaar na publicatie (≈ april 2026)                         | 2026-04         | MONTH     | IN     | 2026-04-30
          na vier jaar (≈ 2029)                                         | 2029            | YEAR      | IN     | 2029-12-31
          periodiek                                                     | -               | RECURRING | IN     | -
          begin 2026 (Q1 2026 volgens Kamerbrief 6-10-2025)             | 2026-Q1         | QUARTER   | IN     | 2026-03-31
          geen datum                                                    | -               | UNKNOWN   | IN     | -
          halfjaarlijks / vierjaarlijks                                 | -               | RECURRING | IN     | -
          in 2026                                                       | 2026            | YEAR      | IN     | 2026-12-31
          in 2027                                                       | 2027            | YEAR      | IN     | 2027-12-31
          in 2028                                                       | 2028            | YEAR      | IN     | 2028-12-31
          in 2029                                                       | 2029            | YEAR      | IN     | 2029-12-31
          in 2030                                                       | 2030            | YEAR      | IN     | 2030-12-31
          in 2032                                                       | 2032            | YEAR      | IN     | 2032-12-31
          in 2034                                                       | 2034            | YEAR      | IN     | 2034-12-31
          in 2035                                                       | 2035            | YEAR      | IN     | 2035-12-31
          in 2038                                                       | 2038            | YEAR      | IN     | 2038-12-31
          in 2045                                                       | 2045            | YEAR      | IN     | 2045-12-31
          vanaf 2026                                                    | 2026            | YEAR      | FROM   | 2026-12-31
          vanaf 2027                                                    | 2027            | YEAR      | FROM   | 2027-12-31
          4 april 2025                                                  | 2025-04-04      | DAY       | IN     | 2025-04-04
          begin juli 2025                                               | 2025-07         | MONTH     | IN     | 2025-07-31
          6 oktober 2025                                                | 2025-10-06      | DAY       | IN     | 2025-10-06
          uiterlijk 6 oktober 2025                                      | 2025-10-06      | DAY       | BY     | 2025-10-06
          eind 2025 (gepland)                                           | 2025-Q4         | QUARTER   | IN     | 2025-12-31
          gemeld 6 oktober 2025                                         | 2025-10-06      | DAY       | BY     | 2025-10-06
          gemeld 7 november 2025                                        | 2025-11-07      | DAY       | BY     | 2025-11-07
          na jaarwisseling / voorjaar 2026 (gepland)                    | 2026            | YEAR      | IN     | 2026-12-31
          21 mei 2025                                                   | 2025-05-21      | DAY       | IN     | 2025-05-21
          10 november 2025                                              | 2025-11-10      | DAY       | IN     | 2025-11-10
          24 april 2025                                                 | 2025-04-24      | DAY       | IN     | 2025-04-24
          6 november 2025                                               | 2025-11-06      | DAY       | IN     | 2025-11-06
          5 december 2025                                               | 2025-12-05      | DAY       | IN     | 2025-12-05
          juni 2025                                                     | 2025-06         | MONTH     | IN     | 2025-06-30
          27 februari 2026                                              | 2026-02-27      | DAY       | IN     | 2026-02-27
          # what was planned, not what was reported behind it
          gepland eind 2025; gepresenteerd (jan. 2026, datum afgeleid)  | 2025-Q4         | QUARTER   | IN     | 2025-12-31
          # two statements side by side: the later one stands
          2027-H1 → begin 2028                                          | 2028-Q1         | QUARTER   | IN     | 2028-03-31
          2025 → eind 2025 → 27-02-2026                                 | 2026-02-27      | DAY       | IN     | 2026-02-27
          Q2 2025 → gemeld 06-10-2025                                   | 2025-10-06      | DAY       | BY     | 2025-10-06
          juni 2024 → april 2025                                        | 2025-04         | MONTH     | IN     | 2025-04-30
          """)
  void every_planned_moment_of_2025_is_understood(
      String words, String value, Precision precision, Qualifier qualifier, LocalDate due) {
    Target target = understood(words);
    assertThat(target.value()).isEqualTo(value);
    assertThat(target.precision()).isEqualTo(precision);
    assertThat(target.qualifier()).isEqualTo(qualifier);
    assertThat(target.words()).isEqualTo(words);
    assertThat(target.dueDay().orElse(null)).isEqualTo(due);
  }
}
