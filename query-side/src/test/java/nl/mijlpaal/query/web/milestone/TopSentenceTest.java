package nl.mijlpaal.query.web.milestone;

import static nl.mijlpaal.query.milestone.Facts.PAMI;
import static nl.mijlpaal.query.milestone.Facts.plan;
import static nl.mijlpaal.query.milestone.Facts.registered;
import static nl.mijlpaal.query.milestone.Facts.reported;
import static nl.mijlpaal.query.milestone.Facts.rescheduled;
import static nl.mijlpaal.query.milestone.Facts.says;
import static nl.mijlpaal.query.milestone.Seen.APRIL_4;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneAchieved;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneDropped;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlanned;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Seen;
import nl.mijlpaal.query.web.Sentences;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.told.Days;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TopSentenceTest {
  private static final LocalDate MAY_16 = LocalDate.of(2025, 5, 16);
  private static final LocalDate FEBRUARY_27 = LocalDate.of(2026, 2, 27);
  private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
  private static final Target YEAR_2025 = Target.of("2025", Qualifier.IN, null);
  private static final Target HALF = Target.of("2027-H1", Qualifier.IN, "eerste helft 2027");
  private static final Target LATER = Target.of("2028-Q1", Qualifier.IN, "begin 2028");

  @Test
  void an_achievement_is_held_against_the_original_target() {
    var achieved = new MilestoneAchieved(PAMI, null, Effective.on(FEBRUARY_27));

    assertThat(dutch(MARCH_1, planned(YEAR_2025), achieved))
        .isEqualTo("Bereikt · 27 februari 2026 · oorspronkelijk 2025, 58 dagen later");
    assertThat(english(MARCH_1, planned(YEAR_2025), achieved))
        .isEqualTo("Achieved · 27 February 2026 · originally 2025, 58 days later");
  }

  @Test
  void an_achievement_that_is_known_to_the_month_is_no_surer_than_that() {
    var quarter = Target.of("2025-Q4", Qualifier.IN, null);
    var month = new Effective(LocalDate.of(2026, 1, 31), Effective.Known.MONTH);
    var achieved = new MilestoneAchieved(PAMI, null, month);

    assertThat(dutch(MARCH_1, planned(quarter), achieved))
        .isEqualTo(
            "Bereikt · januari 2026 · oorspronkelijk 4e kwartaal 2025,"
                + " hoogstens 31 dagen later");
    assertThat(english(MARCH_1, planned(quarter), achieved))
        .endsWith("January 2026 · originally Q4 2025, at most 31 days later");
  }

  @Test
  void an_achievement_that_may_have_been_in_time_is_late_at_most() {
    var quarter = Target.of("2025-Q2", Qualifier.IN, null);
    var letter = new Effective(LocalDate.of(2025, 10, 6), Effective.Known.AT_LATEST);
    var year = new Effective(LocalDate.of(2025, 12, 31), Effective.Known.YEAR);

    assertThat(dutch(MARCH_1, planned(quarter), new MilestoneAchieved(PAMI, null, letter)))
        .isEqualTo(
            "Bereikt · uiterlijk 6 oktober 2025 · oorspronkelijk 2e kwartaal 2025,"
                + " hoogstens 98 dagen later");
    assertThat(dutch(MARCH_1, planned(quarter), new MilestoneAchieved(PAMI, null, year)))
        .endsWith("hoogstens 184 dagen later");
  }

  @Test
  void an_achievement_one_day_late_is_one_day_late() {
    var on = LocalDate.of(2026, 1, 1);
    var achieved = new MilestoneAchieved(PAMI, null, Effective.on(on));

    assertThat(dutch(MARCH_1, planned(YEAR_2025), achieved)).endsWith("2025, 1 dag later");
    assertThat(english(MARCH_1, planned(YEAR_2025), achieved)).endsWith("2025, 1 day later");
  }

  @Test
  void an_achievement_on_its_due_day_is_in_time() {
    var on = LocalDate.of(2025, 12, 31);
    var achieved = new MilestoneAchieved(PAMI, null, Effective.on(on));

    assertThat(dutch(MARCH_1, planned(YEAR_2025), achieved)).endsWith("2025, op tijd");
    assertThat(english(MARCH_1, planned(YEAR_2025), achieved)).endsWith("2025, in time");
  }

  @Test
  void an_achievement_of_what_had_no_due_day_is_neither_late_nor_in_time() {
    var achieved = new MilestoneAchieved(PAMI, null, Effective.on(FEBRUARY_27));

    assertThat(dutch(MARCH_1, planned(Target.open(null)), achieved))
        .isEqualTo("Bereikt · 27 februari 2026 · oorspronkelijk open");
  }

  @Test
  void a_drop_names_its_day() {
    var dropped = new MilestoneDropped(PAMI, Effective.on(FEBRUARY_27));

    assertThat(dutch(MARCH_1, planned(HALF), dropped))
        .isEqualTo("Vervallen · 27 februari 2026 · oorspronkelijk eerste helft 2027");
    assertThat(english(MARCH_1, planned(HALF), dropped))
        .isEqualTo("Dropped · 27 February 2026 · originally first half of 2027");
  }

  @Test
  void nothing_reported_is_said_as_such() {
    assertThat(dutch(MAY_16, planned(HALF))).isEqualTo("Nog niet gemeld · plan: eerste helft 2027");
    assertThat(english(MAY_16, planned(HALF)))
        .isEqualTo("Not reported yet · plan: first half of 2027");
  }

  @Test
  void a_forecast_stands_beside_the_original_target_with_the_slip() {
    var report = reported(MAY_16, 1, says(Status.OFF_TRACK, LATER));

    assertThat(dutch(MAY_16, planned(HALF), report))
        .isEqualTo(
            "Vertraagd · verwacht 1e kwartaal 2028 · oorspronkelijk eerste helft 2027,"
                + " ¾ jaar later (275 dagen)");
    assertThat(english(MAY_16, planned(HALF), report))
        .isEqualTo(
            "Off track · expected Q1 2028 · originally first half of 2027,"
                + " ¾ year later (275 days)");
  }

  @Test
  void a_changed_plan_keeps_its_original_target() {
    assertThat(dutch(MAY_16, planned(HALF), rescheduled(MAY_16, HALF, LATER)))
        .isEqualTo(
            "Nog niet gemeld · plan: 1e kwartaal 2028 · oorspronkelijk eerste helft 2027,"
                + " ¾ jaar later (275 dagen)");
  }

  @Test
  void a_refinement_is_no_move() {
    var report =
        reported(MAY_16, 1, says(Status.ON_TRACK, Target.of("2027-Q1", Qualifier.IN, null)));

    assertThat(dutch(MAY_16, planned(HALF), report))
        .endsWith("oorspronkelijk eerste helft 2027, preciezer, niet verschoven");
  }

  @Test
  void past_its_due_day_it_is_overdue_whatever_is_forecast() {
    var report = reported(FEBRUARY_27, 1, says(Status.ON_TRACK, LATER));
    var top = top(Sentences.DUTCH, FEBRUARY_27, planned(YEAR_2025), report);

    assertThat(top.text()).startsWith("Op koers · te laat: uiterlijk 31 december 2025 · verwacht");
    assertThat(top.parts().getFirst().alarming()).isTrue();
  }

  @Test
  void a_rating_that_nobody_refreshed_says_about_when_it_was() {
    var report = reported(MAY_16, 1, says(Status.ON_TRACK, null));

    assertThat(dutch(FEBRUARY_27, planned(HALF), report))
        .isEqualTo("Op koers · plan: eerste helft 2027 · laatste melding over 16 mei 2025");
    assertThat(english(FEBRUARY_27, planned(HALF), report))
        .endsWith("last report as of 16 May 2025");
  }

  @Test
  void a_report_without_a_rating_is_a_report() {
    var report = reported(MAY_16, 1, says(null, LATER));

    assertThat(dutch(MAY_16, planned(HALF), report)).startsWith("Zonder oordeel · verwacht");
    assertThat(english(MAY_16, planned(HALF), report)).startsWith("Not rated · expected");
  }

  @Test
  void what_has_no_moment_says_why() {
    assertThat(dutch(MAY_16, planned(Target.ongoing(null))))
        .isEqualTo("Nog niet gemeld · streefmoment: doorlopend");
    assertThat(english(MAY_16, planned(Target.unknown(null))))
        .isEqualTo("Not reported yet · target: date unknown");
  }

  @Test
  void who_may_not_know_the_target_reads_that_and_nothing_of_it() {
    var marking =
        new Marking(
            Classification.OPENBAAR,
            Map.of(
                MarkedField.TARGET,
                Classification.INTERN,
                MarkedField.FORECAST,
                Classification.INTERN));
    var facts =
        new DomainEvent[] {
          registered(APRIL_4, marking), planned(YEAR_2025),
        };

    for (var say : new Phrases[] {Sentences.DUTCH, Sentences.ENGLISH}) {
      var view = Seen.on(MARCH_1, say.locale(), Classification.OPENBAAR, facts);
      assertThat(TopSentence.of(view, dates(view, say), say).text()).doesNotContain("2025", "over");
    }
    var view = Seen.on(MARCH_1, Sentences.DUTCH.locale(), Classification.OPENBAAR, facts);
    assertThat(TopSentence.of(view, dates(view, Sentences.DUTCH), Sentences.DUTCH).text())
        .isEqualTo("Nog niet gemeld · streefmoment niet zichtbaar voor u");
  }

  private static MilestonePlanned planned(Target target) {
    return new MilestonePlanned(PAMI, 2025, plan(target), Effective.on(APRIL_4));
  }

  private static String dutch(LocalDate day, DomainEvent... facts) {
    return top(Sentences.DUTCH, day, facts).text();
  }

  private static String english(LocalDate day, DomainEvent... facts) {
    return top(Sentences.ENGLISH, day, facts).text();
  }

  private static TopSentence top(Phrases say, LocalDate day, DomainEvent... facts) {
    var all =
        Stream.concat(Stream.of(registered(APRIL_4)), Stream.of(facts)).toArray(DomainEvent[]::new);
    var view = Seen.on(day, say.locale(), all);
    return TopSentence.of(view, dates(view, say), say);
  }

  private static Dates dates(MilestoneView m, Phrases say) {
    var days = new Days(say);
    var moved = m.movedOn() == null ? null : say.spoken().day(m.movedOn());
    return new Dates(words(m.reported(), days), moved, words(m.life().end(), days));
  }

  private static @Nullable String words(@Nullable Effective on, Days days) {
    return on == null ? null : days.of(on);
  }
}
