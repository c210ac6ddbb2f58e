package nl.mijlpaal.command.milestone;

import static nl.mijlpaal.command.milestone.Facts.ACHIEVED_IN_MARCH;
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

import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.deciding.GeneralRejection.LedByAnotherArea;
import nl.mijlpaal.command.deciding.Role;
import nl.mijlpaal.command.milestone.MilestoneCommand.ConfirmReport;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReportProgress;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReturnReport;
import nl.mijlpaal.command.milestone.MilestoneRejection.AlreadyReturned;
import nl.mijlpaal.command.milestone.MilestoneRejection.AlwaysToday;
import nl.mijlpaal.command.milestone.MilestoneRejection.LeadOnly;
import nl.mijlpaal.command.milestone.MilestoneRejection.UnknownReport;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneEvent.ReportConfirmed;
import nl.mijlpaal.contract.MilestoneEvent.ReportCorrected;
import nl.mijlpaal.contract.MilestoneEvent.ReportReturned;
import nl.mijlpaal.contract.Status;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewTest {
  private static final Actor LEAD = Given.actor(Role.AREA_LEAD, "ruimtetechnologie");
  private static final Effective TODAY = Effective.on(Given.TODAY);
  private static final ProgressReported IN_JUNE =
      new ProgressReported(PAMI, FIRST, null, ON_TRACK, null, null, JUNE);
  private static final ProgressReported IN_FEBRUARY =
      new ProgressReported(PAMI, SECOND, null, LATER, Status.ON_TRACK, null, FEBRUARY);
  private static final ReportReturned RETURNED =
      new ReportReturned(
          PAMI, SECOND, FEBRUARY, Status.AT_RISK, Status.ON_TRACK, EARLY_2028, null, TODAY);
  private static final ReportConfirmed CONFIRMED =
      new ReportConfirmed(PAMI, SECOND, FEBRUARY, TODAY);
  private static final ReturnReport GIVE_BACK = new ReturnReport(PAMI, SECOND, TODAY);
  private static final ConfirmReport CONFIRM = new ConfirmReport(PAMI, SECOND, TODAY);

  private static final Given REPORTED_TWICE =
      Given.past(REGISTERED, PLANNED, IN_JUNE, IN_FEBRUARY).by(LEAD);

  @Test
  void a_lead_confirms_a_report_once() {
    REPORTED_TWICE.when(CONFIRM).then(CONFIRMED);
    Given.past(REGISTERED, PLANNED, IN_JUNE, IN_FEBRUARY, CONFIRMED)
        .by(LEAD)
        .when(CONFIRM)
        .thenNothing();
  }

  @Test
  void a_report_that_is_returned_tells_what_counts_without_it() {
    REPORTED_TWICE.when(GIVE_BACK).then(RETURNED);
  }

  @Test
  void what_was_confirmed_can_still_be_returned_but_only_once() {
    Given.past(REGISTERED, PLANNED, IN_JUNE, IN_FEBRUARY, CONFIRMED)
        .by(LEAD)
        .when(GIVE_BACK)
        .then(RETURNED);
    Given.past(REGISTERED, PLANNED, IN_JUNE, IN_FEBRUARY, RETURNED)
        .by(LEAD)
        .when(GIVE_BACK)
        .thenNothing();
  }

  @Test
  void a_returned_report_counts_no_more_from_that_day_on() {
    var today = new ProgressReported(PAMI, FIRST, null, LATER, Status.ON_TRACK, null, TODAY);
    Given.past(REGISTERED, PLANNED, IN_JUNE, IN_FEBRUARY, RETURNED)
        .when(new ReportProgress(PAMI, FIRST, null, LATER, TODAY))
        .then(today);
  }

  @Test
  void about_the_days_before_it_was_returned_it_still_counts() {
    Given.past(REGISTERED, PLANNED, IN_JUNE, IN_FEBRUARY, RETURNED)
        .when(new ReportProgress(PAMI, FIRST, null, ON_TRACK, MARCH))
        .then(new ProgressReported(PAMI, FIRST, null, ON_TRACK, Status.AT_RISK, EARLY_2028, MARCH));
  }

  @Test
  void what_was_returned_is_corrected_before_it_is_confirmed() {
    Given.past(REGISTERED, PLANNED, IN_JUNE, IN_FEBRUARY, RETURNED)
        .by(LEAD)
        .when(CONFIRM)
        .thenRefused(new AlreadyReturned(Given.TODAY));
    Given.past(
            REGISTERED,
            PLANNED,
            IN_JUNE,
            IN_FEBRUARY,
            RETURNED,
            new ReportCorrected(PAMI, SECOND, LATER, ON_TRACK, FEBRUARY))
        .by(LEAD)
        .when(CONFIRM)
        .then(CONFIRMED);
  }

  @Test
  void a_report_is_reviewed_after_the_milestone_was_achieved_too() {
    Given.past(REGISTERED, PLANNED, IN_JUNE, IN_FEBRUARY, ACHIEVED_IN_MARCH)
        .by(LEAD)
        .when(CONFIRM)
        .then(CONFIRMED);
  }

  @Test
  void the_team_does_not_review_itself_and_another_lead_does_not_either() {
    REPORTED_TWICE
        .by(Given.SPACE_TEAM)
        .when(CONFIRM)
        .thenRefused(new LeadOnly("ruimtetechnologie"));
    REPORTED_TWICE
        .by(Given.actor(Role.AREA_LEAD, "quantum"))
        .when(GIVE_BACK)
        .thenRefused(new LedByAnotherArea("ruimtetechnologie"));
    REPORTED_TWICE.by(Given.STRATEGY_OFFICE).when(CONFIRM).then(CONFIRMED);
  }

  @Test
  void reviewing_is_always_about_today() {
    REPORTED_TWICE
        .when(new ConfirmReport(PAMI, SECOND, MARCH))
        .thenRefused(new AlwaysToday(Given.TODAY));
  }

  @Test
  void only_a_report_that_was_made_is_reviewed() {
    Given.past(REGISTERED, PLANNED, IN_JUNE)
        .by(LEAD)
        .when(CONFIRM)
        .thenRefused(new UnknownReport());
  }
}
