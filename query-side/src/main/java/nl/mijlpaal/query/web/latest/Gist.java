package nl.mijlpaal.query.web.latest;

import java.util.HashSet;
import java.util.List;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlanned;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRegistered;
import nl.mijlpaal.query.change.Told;

/** What is worth telling of the latest entries; the audit trail tells all of them. */
final class Gist {

  /** What is planned anew gets its key before and is taken in after it: the plan tells it all. */
  static List<Told> of(List<Told> told) {
    var planned = new HashSet<Long>();
    for (var one : told) if (one.event() instanceof MilestonePlanned) planned.add(one.index());
    return told.stream()
        .filter(one -> !goesAlong(one.event(), planned.contains(one.index() - 1)))
        .toList();
  }

  private static boolean goesAlong(DomainEvent event, boolean afterPlan) {
    return event instanceof MilestoneRegistered || (event instanceof MilestoneTakenIn && afterPlan);
  }

  private Gist() {}
}
