package nl.mijlpaal.command.dependency;

import static nl.mijlpaal.command.deciding.Decision.accept;
import static nl.mijlpaal.command.deciding.Decision.nothingToDo;
import static nl.mijlpaal.command.deciding.Decision.refuse;

import nl.mijlpaal.command.deciding.Circumstances;
import nl.mijlpaal.command.deciding.Decision;
import nl.mijlpaal.command.deciding.GeneralRejection.InTheFuture;
import nl.mijlpaal.command.deciding.GeneralRejection.LedByAnotherArea;
import nl.mijlpaal.command.deciding.GeneralRejection.NotAllowed;
import nl.mijlpaal.command.dependency.DependencyCommand.AddDependency;
import nl.mijlpaal.command.dependency.DependencyCommand.RemoveDependency;
import nl.mijlpaal.command.dependency.DependencyRejection.NotDependent;
import nl.mijlpaal.command.dependency.DependencyRejection.WouldBeACycle;
import nl.mijlpaal.contract.DependencyEvent;
import nl.mijlpaal.contract.DependencyEvent.DependencyAdded;
import nl.mijlpaal.contract.DependencyEvent.DependencyRemoved;

/** A milestone never waits for itself, not through others either. */
public final class DependencyDecider {

  public static Decision<DependencyEvent> decide(
      Dependencies state, DependencyCommand command, Circumstances at) {
    var day = command.effective().day();
    var ledBy = command.ledBy();
    if (!at.actor().writes()) return refuse(new NotAllowed());
    if (ledBy != null && !at.actor().mayWriteFor(ledBy)) return refuse(new LedByAnotherArea(ledBy));
    if (day.isAfter(at.today())) return refuse(new InTheFuture(day, at.today()));
    var waits = state.between(command.milestone(), command.needs()).on(day).orElse(false);
    return switch (command) {
      case AddDependency _ when waits -> nothingToDo();
      case AddDependency c when state.wouldClose(c) -> refuse(new WouldBeACycle());
      case AddDependency c -> accept(new DependencyAdded(c.milestone(), c.needs(), c.effective()));
      case RemoveDependency _ when !waits -> refuse(new NotDependent());
      case RemoveDependency c ->
          accept(new DependencyRemoved(c.milestone(), c.needs(), c.effective()));
    };
  }

  private DependencyDecider() {}
}
