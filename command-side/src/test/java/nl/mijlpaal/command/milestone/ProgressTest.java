package nl.mijlpaal.command.milestone;

import static nl.mijlpaal.command.milestone.Facts.ACHIEVED_IN_MARCH;
import static nl.mijlpaal.command.milestone.Facts.DROPPED_IN_MARCH;
import static nl.mijlpaal.command.milestone.Facts.EARLY_2028;
import static nl.mijlpaal.command.milestone.Facts.FEBRUARY;
import static nl.mijlpaal.command.milestone.Facts.FIRST;
import static nl.mijlpaal.command.milestone.Facts.JUNE;
import static nl.mijlpaal.command.milestone.Facts.LATER;
import static nl.mijlpaal.command.milestone.Facts.MARCH;
import static nl.mijlpaal.command.milestone.Facts.ON_TRACK;
import static nl.mijlpaal.command.milestone.Facts.PAMI;
import static nl.mijlpaal.command.milestone.Facts.PLANNED;
import static nl.mijlpaal.command.milestone.Facts.REGISTERED;
import static nl.mijlpaal.command.milestone.Facts.SECOND;

import java.time.LocalDate;
import java.util.Set;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.deciding.GeneralRejection.Unknown;
import nl.mijlpaal.command.deciding.Role;
import nl.mijlpaal.command.milestone.MilestoneCommand.AchieveMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.AssignOwner;
import nl.mijlpaal.command.milestone.MilestoneCommand.ClassifyMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.CorrectReport;
import nl.mijlpaal.command.milestone.MilestoneCommand.DropMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReopenMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReportProgress;
import nl.mijlpaal.command.milestone.MilestoneRejection.AlreadyAchieved;
import nl.mijlpaal.command.milestone.MilestoneRejection.AlreadyDropped;
import nl.mijlpaal.command.milestone.MilestoneRejection.AlwaysToday;
import nl.mijlpaal.command.milestone.MilestoneRejection.NothingSaid;
import nl.mijlpaal.command.milestone.MilestoneRejection.ReportKeyTaken;
import nl.mijlpaal.command.milestone.MilestoneRejection.StillOpen;
import nl.mijlpaal.command.milestone.MilestoneRejection.UnknownReport;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Effective.Known;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneAchieved;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneClassified;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneDropped;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneOwnerAssigned;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneReopened;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneEvent.ReportCorrected;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.Status;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressTest {
  private static final Given LAUNCH_IS_PLANNED = Given.past(REGISTERED, PLANNED);
  private static final ProgressReported SAID_LATER =
      new ProgressReported(PAMI, FIRST, "eerste", LATER, null, null, JUNE);

  @Test
  void a_first_report_has_nothing_before_it() {
    LAUNCH_IS_PLANNED.when(new ReportProgress(PAMI, FIRST, "eerste", LATER, JUNE)).then(SAID_LATER);
  }

  @Test
  void a_second_report_names_what_counted_before() {
    Given.past(REGISTERED, PLANNED, SAID_LATER)
        .when(new ReportProgress(PAMI, SECOND, null, ON_TRACK, FEBRUARY))
        .then(
            new ProgressReported(
                PAMI, SECOND, null, ON_TRACK, Status.AT_RISK, EARLY_2028, FEBRUARY));
  }

  @Test
  void a_report_says_something() {
    LAUNCH_IS_PLANNED
        .when(new ReportProgress(PAMI, FIRST, null, new Report(null, null, null, null, null), JUNE))
        .thenRefused(new NothingSaid());
  }

  @Test
  void the_same_report_again_changes_nothing() {
    Given.past(REGISTERED, PLANNED, SAID_LATER)
        .when(new ReportProgress(PAMI, SECOND, "eerste", LATER, JUNE))
        .thenNothing();
  }

  @Test
  void a_report_key_stands_for_one_report() {
    Given.past(REGISTERED, PLANNED, SAID_LATER)
        .when(new ReportProgress(PAMI, SECOND, "eerste", ON_TRACK, JUNE))
        .thenRefused(new ReportKeyTaken("eerste"));
  }

  @Test
  void progress_about_february_is_welcome_after_an_achievement_in_march() {
    Given.past(REGISTERED, PLANNED, ACHIEVED_IN_MARCH)
        .when(new ReportProgress(PAMI, FIRST, null, ON_TRACK, FEBRUARY))
        .then(new ProgressReported(PAMI, FIRST, null, ON_TRACK, null, null, FEBRUARY));
  }

  @Test
  void there_is_no_progress_after_an_achievement() {
    Given.past(REGISTERED, PLANNED, ACHIEVED_IN_MARCH)
        .when(new ReportProgress(PAMI, FIRST, null, ON_TRACK, Effective.on(Given.TODAY)))
        .thenRefused(new AlreadyAchieved(MARCH.day()));
  }

  @Test
  void a_correction_replaces_the_report_that_it_names() {
    Given.past(REGISTERED, PLANNED, SAID_LATER)
        .when(new CorrectReport(PAMI, FIRST, ON_TRACK, JUNE))
        .then(new ReportCorrected(PAMI, FIRST, LATER, ON_TRACK, JUNE));
  }

  @Test
  void a_correction_can_correct_the_day_alone() {
    Given.past(REGISTERED, PLANNED, SAID_LATER)
        .when(new CorrectReport(PAMI, FIRST, LATER, FEBRUARY))
        .then(new ReportCorrected(PAMI, FIRST, LATER, LATER, FEBRUARY));
  }

  @Test
  void a_correction_can_tell_how_exactly_the_day_is_known_alone() {
    var sometimeInFebruary = new Effective(LocalDate.of(2026, 2, 28), Known.MONTH);
    var onTheDay = Effective.on(sometimeInFebruary.day());
    Given.past(
            REGISTERED,
            PLANNED,
            new ProgressReported(PAMI, FIRST, null, LATER, null, null, sometimeInFebruary))
        .when(new CorrectReport(PAMI, FIRST, LATER, onTheDay))
        .then(new ReportCorrected(PAMI, FIRST, LATER, LATER, onTheDay));
  }

  @Test
  void a_correction_that_says_the_same_changes_nothing() {
    Given.past(REGISTERED, PLANNED, SAID_LATER)
        .when(new CorrectReport(PAMI, FIRST, LATER, JUNE))
        .thenNothing();
  }

  @Test
  void what_was_corrected_counts_no_more() {
    var corrected = new ReportCorrected(PAMI, FIRST, LATER, ON_TRACK, JUNE);
    Given.past(REGISTERED, PLANNED, SAID_LATER, corrected)
        .when(new ReportProgress(PAMI, SECOND, null, LATER, FEBRUARY))
        .then(new ProgressReported(PAMI, SECOND, null, LATER, Status.ON_TRACK, null, FEBRUARY));
  }

  @Test
  void only_a_report_that_was_made_is_corrected() {
    LAUNCH_IS_PLANNED
        .when(new CorrectReport(PAMI, FIRST, ON_TRACK, JUNE))
        .thenRefused(new UnknownReport());
  }

  @Test
  void an_open_milestone_is_achieved_dropped_and_reopened() {
    LAUNCH_IS_PLANNED
        .when(new AchieveMilestone(PAMI, null, MARCH))
        .then(new MilestoneAchieved(PAMI, null, MARCH));
    LAUNCH_IS_PLANNED.when(new DropMilestone(PAMI, MARCH)).then(new MilestoneDropped(PAMI, MARCH));
    Given.past(REGISTERED, PLANNED, DROPPED_IN_MARCH)
        .when(new ReopenMilestone(PAMI, MARCH))
        .then(new MilestoneReopened(PAMI, MARCH));
  }

  @Test
  void a_dropped_milestone_is_not_achieved() {
    Given.past(REGISTERED, PLANNED, DROPPED_IN_MARCH)
        .when(new AchieveMilestone(PAMI, null, MARCH))
        .thenRefused(new AlreadyDropped(MARCH.day()));
  }

  @Test
  void what_is_open_is_not_reopened() {
    LAUNCH_IS_PLANNED.when(new ReopenMilestone(PAMI, MARCH)).thenRefused(new StillOpen());
  }

  @Test
  void an_owner_is_assigned_from_a_day_on() {
    LAUNCH_IS_PLANNED
        .when(new AssignOwner(PAMI, "CLSK", JUNE))
        .then(new MilestoneOwnerAssigned(PAMI, null, "CLSK", JUNE));
  }

  @Test
  void a_mark_takes_effect_today() {
    var secret = Marking.of(Classification.DEPARTEMENTAAL_VERTROUWELIJK);
    LAUNCH_IS_PLANNED
        .when(new ClassifyMilestone(PAMI, secret, JUNE))
        .thenRefused(new AlwaysToday(Given.TODAY));
    LAUNCH_IS_PLANNED
        .when(new ClassifyMilestone(PAMI, secret, Effective.on(Given.TODAY)))
        .then(
            new MilestoneClassified(PAMI, REGISTERED.marking(), secret, Effective.on(Given.TODAY)));
  }

  @Test
  void what_one_may_not_see_is_unknown() {
    var secret =
        new MilestoneClassified(
            PAMI,
            REGISTERED.marking(),
            Marking.of(Classification.DEPARTEMENTAAL_VERTROUWELIJK),
            JUNE);
    var viewer =
        new Actor(
            "someone",
            "test",
            Set.of(Role.TEAM),
            Set.of("ruimtetechnologie"),
            Classification.INTERN);
    Given.past(REGISTERED, PLANNED, secret)
        .by(viewer)
        .when(new AchieveMilestone(PAMI, null, MARCH))
        .thenRefused(new Unknown());
  }
}
