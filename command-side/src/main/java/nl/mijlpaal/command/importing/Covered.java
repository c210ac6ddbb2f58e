package nl.mijlpaal.command.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mijlpaal.command.deciding.Dated;
import nl.mijlpaal.command.importing.StoredTable.Placed;
import nl.mijlpaal.contract.EditionEvent;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneLeftOut;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.MilestoneId;

/** Which milestones an edition covers, folded as far as it was read. */
final class Covered {
  private final Map<MilestoneId, Dated<Boolean>> scope = new HashMap<>();
  private final Map<MilestoneId, Long> changed = new HashMap<>();

  void apply(List<Placed> events) {
    for (var placed : events)
      if (placed.event() instanceof EditionEvent edition)
        switch (edition) {
          case EditionOpened _ -> {}
          case MilestoneTakenIn e -> put(e.milestone(), e.effective().day(), true, placed.index());
          case MilestoneLeftOut e -> put(e.milestone(), e.effective().day(), false, placed.index());
        }
  }

  /** The ledger index at which that changed last; 0 when it never did. */
  long changed(MilestoneId milestone) {
    return changed.getOrDefault(milestone, 0L);
  }

  boolean covers(MilestoneId milestone, LocalDate day) {
    return scope.getOrDefault(milestone, Dated.never()).on(day).orElse(false);
  }

  private void put(MilestoneId milestone, LocalDate day, boolean covered, long index) {
    changed.put(milestone, index);
    scope.merge(
        milestone, Dated.<Boolean>never().with(day, covered), (old, _) -> old.with(day, covered));
  }
}
