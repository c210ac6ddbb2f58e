package nl.mijlpaal.query.milestone;

import static nl.mijlpaal.query.milestone.Facts.at;
import static nl.mijlpaal.query.milestone.Facts.corrected;
import static nl.mijlpaal.query.milestone.Facts.planned;
import static nl.mijlpaal.query.milestone.Facts.registered;
import static nl.mijlpaal.query.milestone.Facts.reported;
import static nl.mijlpaal.query.milestone.Facts.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.mijlpaal.contract.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeTravelTest {
  private static final LocalDate APRIL_4 = LocalDate.of(2025, 4, 4);
  private static final LocalDate APRIL_30 = LocalDate.of(2025, 4, 30);
  private static final LocalDate MAY_15 = LocalDate.of(2025, 5, 15);
  private static final LocalDate JUNE_1 = LocalDate.of(2025, 6, 1);

  private final KeptRows rows = new KeptRows();

  @BeforeEach
  void four_things_are_recorded() {
    rows.add(at(9, registered(APRIL_4)));
    rows.add(at(10, planned(APRIL_4)));
    rows.add(at(20, reported(MAY_15, 1, says(Status.ON_TRACK, null))));
    rows.add(at(30, reported(APRIL_30, 2, says(Status.AT_RISK, null))));
    rows.add(
        at(40, corrected(MAY_15, 1, says(Status.ON_TRACK, null), says(Status.OFF_TRACK, null))));
  }

  @Test
  void before_the_late_report_nothing_was_known_about_april() {
    assertThat(rows.asOf(20, APRIL_30).status()).isNull();
    assertThat(rows.asOf(20, APRIL_30).lastReport()).isNull();
  }

  @Test
  void the_late_report_says_risk_about_april() {
    assertThat(rows.asOf(30, APRIL_30).status()).isEqualTo(Status.AT_RISK);
  }

  @Test
  void the_late_report_does_not_overrule_what_is_known_of_a_later_day() {
    assertThat(rows.asOf(30, JUNE_1).status()).isEqualTo(Status.ON_TRACK);
  }

  @Test
  void the_correction_counts_from_its_own_entry_on() {
    assertThat(rows.asOf(40, JUNE_1).status()).isEqualTo(Status.OFF_TRACK);
    assertThat(rows.asOf(39, JUNE_1).status()).isEqualTo(Status.ON_TRACK);
  }

  @Test
  void the_correction_leaves_april_as_it_was() {
    assertThat(rows.asOf(40, APRIL_30).status()).isEqualTo(Status.AT_RISK);
  }

  @Test
  void a_correction_can_move_the_day_that_a_report_is_about() {
    rows.add(
        at(50, corrected(JUNE_1, 1, says(Status.OFF_TRACK, null), says(Status.OFF_TRACK, null))));
    assertThat(rows.asOf(50, MAY_15).status()).isEqualTo(Status.AT_RISK);
    assertThat(rows.asOf(50, JUNE_1).status()).isEqualTo(Status.OFF_TRACK);
    assertThat(rows.asOf(49, MAY_15).status()).isEqualTo(Status.OFF_TRACK);
  }
}
