package nl.mijlpaal.command.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mijlpaal.command.milestone.Milestone;
import nl.mijlpaal.command.milestone.Milestone.Unplanned;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.MilestoneEvent;
import nl.mijlpaal.contract.MilestoneId;

/** Milestones folded from their events, each with the sequence of its last. */
final class Known {

  /** A milestone at a sequence; -1 before its first event. */
  record At(Milestone state, long sequence) {
    private At with(MilestoneEvent event) {
      return new At(Milestone.evolve(state, event), sequence + 1);
    }
  }

  private final Map<MilestoneId, At> milestones = new HashMap<>();

  void add(List<? extends DomainEvent> events) {
    for (var event : events)
      if (event instanceof MilestoneEvent e)
        milestones.put(e.milestone(), at(e.milestone()).with(e));
  }

  At at(MilestoneId milestone) {
    return milestones.getOrDefault(milestone, new At(new Unplanned(), -1));
  }
}
