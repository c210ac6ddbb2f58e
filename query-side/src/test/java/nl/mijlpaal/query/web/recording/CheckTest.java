package nl.mijlpaal.query.web.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.mijlpaal.query.web.Sentences;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckTest {
  private static final Check CHECK = new Check(LocalDate.of(2026, 3, 1), Sentences.DUTCH);

  @Test
  void still_on_track_is_all_that_a_report_has_to_say() {
    assertThat(faults(Recording.REPORT, "status", "ON_TRACK")).isEmpty();
  }

  @Test
  void nothing_is_expected_for_a_day_before_the_one_that_the_report_is_about() {
    assertThat(faults(Recording.REPORT, "forecast", "2020").get("forecast")).contains("peildatum");
    assertThat(faults(Recording.REPORT, "forecast", "2026")).isEmpty();
    assertThat(faults(Recording.REPORT, "forecast", "eind 2025", "day", "2025-06-01")).isEmpty();
    assertThat(faults(Recording.REPORT, "forecast", "mei 2025", "day", "2025-06-01"))
        .containsOnlyKeys("forecast");
  }

  @Test
  void a_report_that_says_nothing_is_told_what_it_could_say() {
    assertThat(faults(Recording.REPORT, "day", "2026-03-01")).containsOnlyKeys("status");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vóór zomerreces 2026",
        "eind 2027",
        "2e kwartaal 2026",
        "vanaf 2030",
        "begin 2028",
        "Q3 2027",
        "end of 2027",
        "before summer recess 2026",
        "from 2030",
        "2030"
      })
  void moments_are_taken_as_people_write_them(String typed) {
    assertThat(faults(Recording.REPORT, "forecast", typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ergens", "snel", "2027 of 2028", "32 januari 2027"})
  void what_is_not_one_moment_is_told_what_is(String typed) {
    assertThat(faults(Recording.REPORT, "forecast", typed).get("forecast")).contains("eind 2027");
  }

  @Test
  void rescheduling_asks_for_the_moment_and_the_reason() {
    assertThat(faults(Recording.RESCHEDULING)).containsOnlyKeys("target", "reason");
  }

  @Test
  void a_day_that_is_yet_to_come_is_a_forecast() {
    assertThat(faults(Recording.ACHIEVEMENT, "day", "2026-03-02").get("effective"))
        .contains("1 maart 2026");
    assertThat(faults(Recording.ACHIEVEMENT, "day", "2026-02-30")).containsOnlyKeys("effective");
    assertThat(faults(Recording.ACHIEVEMENT, "day", "2026-03-01")).isEmpty();
  }

  @Test
  void what_is_not_over_yet_is_no_day_on_which_it_became_true() {
    assertThat(faults(Recording.ACHIEVEMENT, "day", "maart 2026").get("effective"))
        .contains("nog niet voorbij", "1 maart 2026");
    assertThat(faults(Recording.ACHIEVEMENT, "day", "april 2026").get("effective"))
        .contains("Dit moet nog komen", "1 maart 2026");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"27 februari 2026", "januari 2026", "4e kwartaal 2025", "2025", "by 1 March 2026"})
  void an_achievement_is_told_as_exactly_as_it_is_known(String typed) {
    assertThat(faults(Recording.ACHIEVEMENT, "day", typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vanaf 2025", "eerste helft 2025", "doorlopend", "ergens"})
  void an_achievement_lies_on_a_day_or_in_a_month_quarter_or_year(String typed) {
    assertThat(faults(Recording.ACHIEVEMENT, "day", typed).get("effective"))
        .contains("januari 2026");
  }

  @Test
  void a_month_that_is_not_over_is_yet_to_come() {
    assertThat(faults(Recording.ACHIEVEMENT, "day", "maart 2026").get("effective"))
        .contains("1 maart 2026");
  }

  @Test
  void an_impediment_has_a_kind() {
    assertThat(
            faults(Recording.REPORT, "status", "AT_RISK", "impediment.decisionAsked", "extra geld"))
        .containsOnlyKeys("impediment.kind");
  }

  @Test
  void both_ends_of_a_range_or_none() {
    assertThat(faults(Recording.TRL)).isEmpty();
    assertThat(faults(Recording.TRL, "trl.from", "3")).containsOnlyKeys("trl.to");
    assertThat(faults(Recording.TRL, "trl.from", "3", "trl.to", "10")).containsOnlyKeys("trl.to");
  }

  @Test
  void an_amount_has_a_spread_and_a_year_unless_it_is_not_spread() {
    assertThat(faults(Recording.NEEDS, "needs.amounts[0].euros", "1.000.000"))
        .containsOnlyKeys("needs.amounts[0].spread");
    assertThat(
            faults(
                Recording.NEEDS,
                "needs.amounts[0].euros",
                "1 000 000",
                "needs.amounts[0].spread",
                "IN_YEAR"))
        .containsOnlyKeys("needs.amounts[0].year");
    assertThat(
            faults(
                Recording.NEEDS,
                "needs.amounts[0].euros",
                "€ 35.000.000",
                "needs.amounts[0].spread",
                "NOT_SPREAD"))
        .isEmpty();
  }

  @Test
  void too_long_a_text_is_told_how_long_it_may_be() {
    assertThat(faults(Recording.REPORT, "narrative", "x".repeat(20_001)).get("narrative"))
        .contains("20.000");
  }

  private static Map<String, String> faults(Recording recording, String... values) {
    var filled = new LinkedHashMap<String, String>();
    for (int i = 0; i < values.length; i += 2) filled.put(values[i], values[i + 1]);
    return CHECK.faults(Entered.of(recording, filled::get));
  }
}
