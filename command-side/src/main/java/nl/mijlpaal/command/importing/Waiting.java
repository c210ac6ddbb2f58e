package nl.mijlpaal.command.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mijlpaal.command.deciding.Dated;
import nl.mijlpaal.command.importing.StoredTable.Placed;
import nl.mijlpaal.contract.DependencyEvent;
import nl.mijlpaal.contract.DependencyEvent.DependencyAdded;
import nl.mijlpaal.contract.DependencyEvent.DependencyRemoved;
import nl.mijlpaal.contract.MilestoneId;

/** Which milestones wait for which, folded as far as it was read. */
final class Waiting {
  private final Map<MilestoneId, Map<MilestoneId, Dated<Boolean>>> edges = new HashMap<>();
  private final Map<MilestoneId, Long> changed = new HashMap<>();

  void apply(List<Placed> events) {
    for (var placed : events)
      if (placed.event() instanceof DependencyEvent dependency) {
        changed.put(dependency.milestone(), placed.index());
        switch (dependency) {
          case DependencyAdded e -> put(e, true);
          case DependencyRemoved e -> put(e, false);
        }
      }
  }

  /** The ledger index at which that changed last for a milestone; 0 when it never did. */
  long changed(MilestoneId milestone) {
    return changed.getOrDefault(milestone, 0L);
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
