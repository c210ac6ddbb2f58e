package nl.mijlpaal.command.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mijlpaal.command.deciding.Dated;
import nl.mijlpaal.contract.DependencyEvent;
import nl.mijlpaal.contract.DependencyEvent.DependencyAdded;
import nl.mijlpaal.contract.DependencyEvent.DependencyRemoved;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.MilestoneId;

/** Which milestones wait for which, folded as far as it was read. */
final class Waiting {
  private final Map<MilestoneId, Map<MilestoneId, Dated<Boolean>>> edges = new HashMap<>();

  void apply(List<? extends DomainEvent> events) {
    for (var event : events)
      if (event instanceof DependencyEvent dependency)
        switch (dependency) {
          case DependencyAdded e -> put(e, true);
          case DependencyRemoved e -> put(e, false);
        }
  }

  List<MilestoneId> waitsFor(MilestoneId milestone, LocalDate day) {
    return edges.getOrDefault(milestone, Map.of()).entrySet().stream()
        .filter(edge -> edge.getValue().on(day).orElse(false))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void put(DependencyEvent e, boolean waits) {
    var day = e.effective().day();
    edges
        .computeIfAbsent(e.milestone(), _ -> new HashMap<>())
        .merge(
            e.needs(), Dated.<Boolean>never().with(day, waits), (old, _) -> old.with(day, waits));
  }
}
