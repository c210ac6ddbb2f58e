package nl.mijlpaal.command.milestone;

import static nl.mijlpaal.command.deciding.Decision.accept;
import static nl.mijlpaal.command.deciding.Decision.nothingToDo;
import static nl.mijlpaal.command.deciding.Decision.refuse;

import java.time.LocalDate;
import java.util.Objects;
import nl.mijlpaal.command.deciding.Decision;
import nl.mijlpaal.command.milestone.Milestone.Registered;
import nl.mijlpaal.command.milestone.MilestoneCommand.AssignOwner;
import nl.mijlpaal.command.milestone.MilestoneCommand.ClassifyMilestone;
import nl.mijlpaal.command.milestone.MilestoneRejection.AlwaysToday;
import nl.mijlpaal.command.milestone.MilestoneRejection.NotYetThere;
import nl.mijlpaal.contract.MilestoneEvent;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneClassified;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneOwnerAssigned;

/** Changes what belongs to the milestone itself, whatever an edition plans for it. */
final class OwnChange {

  static Decision<MilestoneEvent> assign(Registered m, AssignOwner c) {
    var before = m.owner().on(c.effective().day());
    if (before.isEmpty()) return refuse(new NotYetThere(c.effective().day()));
    var owner = before.get().orElse(null);
    if (Objects.equals(owner, c.owner())) return nothingToDo();
    return accept(new MilestoneOwnerAssigned(c.milestone(), owner, c.owner(), c.effective()));
  }

  static Decision<MilestoneEvent> classify(Registered m, ClassifyMilestone c, LocalDate today) {
    if (!c.effective().day().equals(today)) return refuse(new AlwaysToday(today));
    if (c.marking().equals(m.marking())) return nothingToDo();
    return accept(new MilestoneClassified(c.milestone(), m.marking(), c.marking(), c.effective()));
  }

  private OwnChange() {}
}
