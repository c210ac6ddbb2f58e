package nl.mijlpaal.command.milestone;

import static nl.mijlpaal.command.deciding.Decision.accept;
import static nl.mijlpaal.command.deciding.Decision.nothingToDo;
import static nl.mijlpaal.command.deciding.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import nl.mijlpaal.command.deciding.Decision;
import nl.mijlpaal.command.deciding.Rejection;
import nl.mijlpaal.command.milestone.Milestone.Life;
import nl.mijlpaal.command.milestone.Milestone.Registered;
import nl.mijlpaal.command.milestone.MilestoneCommand.AchieveMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.CorrectReport;
import nl.mijlpaal.command.milestone.MilestoneCommand.DropMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReopenMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReportProgress;
import nl.mijlpaal.command.milestone.MilestoneRejection.AlreadyAchieved;
import nl.mijlpaal.command.milestone.MilestoneRejection.AlreadyDropped;
import nl.mijlpaal.command.milestone.MilestoneRejection.NotYetThere;
import nl.mijlpaal.command.milestone.MilestoneRejection.NothingSaid;
import nl.mijlpaal.command.milestone.MilestoneRejection.ReportKeyTaken;
import nl.mijlpaal.command.milestone.MilestoneRejection.StillOpen;
import nl.mijlpaal.command.milestone.MilestoneRejection.UnknownReport;
import nl.mijlpaal.command.milestone.Reports.Reported;
import nl.mijlpaal.contract.MilestoneEvent;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneAchieved;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneDropped;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneReopened;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneEvent.ReportCorrected;
import nl.mijlpaal.contract.Report;

/**
 * How it goes and how it ends. Refused only by the state of the day that the command is about:
 * progress about February is welcome after an achievement in March.
 */
final class Progress {
  private static final Report SILENCE = new Report(null, null, null, null, null);

  static Decision<MilestoneEvent> report(Registered m, ReportProgress c) {
    if (c.said().equals(SILENCE)) return refuse(new NothingSaid());
    var key = c.reportKey();
    if (key != null) {
      var known = m.reports().under(key);
      if (known.isPresent())
        return known.get().said().equals(c.said())
            ? nothingToDo()
            : refuse(new ReportKeyTaken(key));
    }
    var day = c.effective().day();
    return whenOpen(
        m,
        day,
        new ProgressReported(
            c.milestone(),
            c.report(),
            key,
            c.said(),
            m.reports().statusOn(day),
            m.reports().forecastOn(day),
            c.effective()));
  }

  static Decision<MilestoneEvent> correct(Registered m, CorrectReport c) {
    if (c.said().equals(SILENCE)) return refuse(new NothingSaid());
    var day = c.effective().day();
    if (m.life().on(day).isEmpty()) return refuse(new NotYetThere(day));
    return m.reports()
        .find(c.report())
        .map(known -> correct(known, c))
        .orElseGet(() -> refuse(new UnknownReport()));
  }

  private static Decision<MilestoneEvent> correct(Reported known, CorrectReport c) {
    if (known.said().equals(c.said()) && known.about().equals(c.effective())) return nothingToDo();
    return accept(
        new ReportCorrected(c.milestone(), c.report(), known.said(), c.said(), c.effective()));
  }

  static Decision<MilestoneEvent> achieve(Registered m, AchieveMilestone c) {
    return whenOpen(
        m, c.effective().day(), new MilestoneAchieved(c.milestone(), c.evidence(), c.effective()));
  }

  static Decision<MilestoneEvent> drop(Registered m, DropMilestone c) {
    return whenOpen(m, c.effective().day(), new MilestoneDropped(c.milestone(), c.effective()));
  }

  static Decision<MilestoneEvent> reopen(Registered m, ReopenMilestone c) {
    var day = c.effective().day();
    return m.life()
        .on(day)
        .map(life ->
            life instanceof Life.Open
                ? Decision.<MilestoneEvent>refuse(new StillOpen())
                : Decision.<MilestoneEvent>accept(
                    new MilestoneReopened(c.milestone(), c.effective())))
        .orElseGet(() -> refuse(new NotYetThere(day)));
  }

  private static Decision<MilestoneEvent> whenOpen(
      Registered m, LocalDate day, MilestoneEvent event) {
    Optional<Rejection> against =
        m.life()
            .on(day)
            .map(life ->
                switch (life) {
                  case Life.Open _ -> Optional.<Rejection>empty();
                  case Life.Achieved(var on) -> Optional.<Rejection>of(new AlreadyAchieved(on));
                  case Life.Dropped(var on) -> Optional.<Rejection>of(new AlreadyDropped(on));
                })
            .orElseGet(() -> Optional.of(new NotYetThere(day)));
    return against.map(Decision::<MilestoneEvent>refuse).orElseGet(() -> accept(event));
  }

  private Progress() {}
}
