package nl.mijlpaal.command.milestone;

import static nl.mijlpaal.command.deciding.Decision.accept;
import static nl.mijlpaal.command.deciding.Decision.nothingToDo;
import static nl.mijlpaal.command.deciding.Decision.refuse;

import java.time.LocalDate;
import nl.mijlpaal.command.deciding.Decision;
import nl.mijlpaal.command.milestone.Milestone.Registered;
import nl.mijlpaal.command.milestone.MilestoneCommand.ConfirmReport;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReturnReport;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReviewReport;
import nl.mijlpaal.command.milestone.MilestoneRejection.AlreadyReturned;
import nl.mijlpaal.command.milestone.MilestoneRejection.AlwaysToday;
import nl.mijlpaal.command.milestone.MilestoneRejection.UnknownReport;
import nl.mijlpaal.command.milestone.Reports.Reported;
import nl.mijlpaal.command.milestone.Reports.Verdict;
import nl.mijlpaal.contract.MilestoneEvent;
import nl.mijlpaal.contract.MilestoneEvent.ReportConfirmed;
import nl.mijlpaal.contract.MilestoneEvent.ReportReturned;

/** Whether a report may count: it does at once, until the lead of its area gives it back. */
final class Review {

  static Decision<MilestoneEvent> decide(Registered m, ReviewReport c, LocalDate today) {
    if (!c.effective().day().equals(today)) return refuse(new AlwaysToday(today));
    return m.reports()
        .find(c.report())
        .map(report ->
            switch (c) {
              case ConfirmReport it -> confirm(report, it);
              case ReturnReport it -> giveBack(m.reports(), report, it);
            })
        .orElseGet(() -> refuse(new UnknownReport()));
  }

  private static Decision<MilestoneEvent> confirm(Reported report, ConfirmReport c) {
    return switch (report.verdict()) {
      case Verdict.Awaited _ ->
          accept(new ReportConfirmed(c.milestone(), c.report(), report.about(), c.effective()));
      case Verdict.Confirmed _ -> nothingToDo();
      case Verdict.Returned(var on) -> refuse(new AlreadyReturned(on));
    };
  }

  private static Decision<MilestoneEvent> giveBack(Reports all, Reported report, ReturnReport c) {
    if (report.verdict() instanceof Verdict.Returned) return nothingToDo();
    var today = c.effective().day();
    var left = all.judged(c.report(), new Verdict.Returned(today));
    return accept(
        new ReportReturned(
            c.milestone(),
            c.report(),
            report.about(),
            all.statusOn(today),
            left.statusOn(today),
            all.forecastOn(today),
            left.forecastOn(today),
            c.effective()));
  }

  private Review() {}
}
