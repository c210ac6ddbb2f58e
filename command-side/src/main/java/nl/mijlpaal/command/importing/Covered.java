package nl.mijlpaal.command.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mijlpaal.command.deciding.Dated;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.EditionEvent;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneLeftOut;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;
import nl.mijlpaal.contract.MilestoneId;

/** Which milestones an edition covers, folded as far as it was read. */
final class Covered {
  private final Map<MilestoneId, Dated<Boolean>> scope = new HashMap<>();

  void apply(List<? extends DomainEvent> events) {
    for (var event : events)
      if (event instanceof EditionEvent edition)
        switch (edition) {
          case EditionOpened _ -> {}
          case MilestoneTakenIn e -> put(e.milestone(), e.effective().day(), true);
          case MilestoneLeftOut e -> put(e.milestone(), e.effective().day(), false);
        }
  }

  boolean covers(MilestoneId milestone, LocalDate day) {
    return scope.getOrDefault(milestone, Dated.never()).on(day).orElse(false);
  }

  private void put(MilestoneId milestone, LocalDate day, boolean covered) {
    scope.merge(
        milestone, Dated.<Boolean>never().with(day, covered), (old, _) -> old.with(day, covered));
  }
}
