package nl.mijlpaal.command.importing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.mijlpaal.command.deciding.Dated;
import nl.mijlpaal.command.importing.RowForm.Update;
import nl.mijlpaal.command.importing.Standing.Found;
import nl.mijlpaal.command.milestone.Milestone.Life;
import nl.mijlpaal.command.milestone.MilestoneCommand.AchieveMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.DropMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReopenMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReportProgress;
import nl.mijlpaal.command.milestone.Reports.Reported;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Impediment;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/** What a row tells of how it goes, and how it ends. */
final class Updating {

  static void report(
      Steps steps, MilestoneId id, RowForm form, @Nullable Found found, Effective effective) {
    var update = form.update();
    if (!update.reports()) return;
    var known = found == null ? null : known(found, update.reportKey());
    var said = said(steps, update, found, known == null ? null : known.said());
    if (known == null || !known.said().equals(said))
      steps.fills(
          Column.REPORT_KEY,
          new ReportProgress(id, UUID.randomUUID(), update.reportKey(), said, effective));
  }

  static @Nullable Reported known(Found found, @Nullable String reportKey) {
    return reportKey == null ? null : found.state().reports().under(reportKey).orElse(null);
  }

  /** A text that the earlier report holds already keeps its id, so that both say the same. */
  private static Report said(
      Steps steps, Update update, @Nullable Found found, @Nullable Report before) {
    var impediment = before == null ? null : before.impediment();
    return new Report(
        update.status(),
        forecast(update.forecast(), before == null ? null : before.forecast()),
        text(steps, update.narrative(), found, before == null ? null : before.narrative()),
        text(steps, update.reportedEvidence(), found, before == null ? null : before.evidence()),
        update.impediment() == null
            ? null
            : new Impediment(
                update.impediment(),
                text(
                    steps,
                    update.decisionAsked(),
                    found,
                    impediment == null ? null : impediment.decisionAsked()),
                update.askedOf()));
  }

  private static @Nullable TextRef text(
      Steps steps, @Nullable String text, @Nullable Found found, @Nullable TextRef before) {
    return found != null && before != null && found.holds(before, text) ? before : steps.text(text);
  }

  private static @Nullable Target forecast(@Nullable Target said, @Nullable Target before) {
    if (said == null || before == null) return said;
    var same = Timing.sameMoment(said, before) && Objects.equals(said.words(), before.words());
    return same ? before : said;
  }

  static void ending(
      Steps steps, MilestoneId id, RowForm form, @Nullable Found found, Effective effective) {
    var ending = form.update().outcome();
    if (ending == null || isSo(ending, found, effective.day())) return;
    steps.fills(
        Column.OUTCOME,
        switch (ending) {
          case ACHIEVED ->
              new AchieveMilestone(id, steps.text(form.update().evidence()), effective);
          case DROPPED -> new DropMilestone(id, effective);
          case REOPENED -> new ReopenMilestone(id, effective);
        });
  }

  /** Whether that stands on the day, or was said of that very day before. */
  private static boolean isSo(Ending ending, @Nullable Found found, LocalDate day) {
    if (found == null) return ending == Ending.REOPENED;
    var life = found.state().life();
    var on = life.on(day).orElse(null);
    return switch (ending) {
      case ACHIEVED ->
          on instanceof Life.Achieved
              || life.on(day, l -> l instanceof Life.Achieved(var of) && of.equals(day))
                  .isPresent();
      case DROPPED ->
          on instanceof Life.Dropped
              || life.on(day, l -> l instanceof Life.Dropped(var of) && of.equals(day)).isPresent();
      case REOPENED -> on instanceof Life.Open || wasReopened(life, day);
    };
  }

  private static boolean wasReopened(Dated<Life> life, LocalDate day) {
    var opened = life.about(day).lastIndexOf(new Life.Open());
    return opened > 0 || (opened == 0 && life.on(day.minusDays(1)).isPresent());
  }

  private Updating() {}
}
