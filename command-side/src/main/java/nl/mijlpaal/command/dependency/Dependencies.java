package nl.mijlpaal.command.dependency;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import nl.mijlpaal.command.deciding.Dated;
import nl.mijlpaal.contract.DependencyEvent;
import nl.mijlpaal.contract.DependencyEvent.DependencyAdded;
import nl.mijlpaal.contract.DependencyEvent.DependencyRemoved;
import nl.mijlpaal.contract.MilestoneId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * All dependencies there have been.
 *
 * @param edges for a milestone, the others and from which day it waits for them
 */
public record Dependencies(PMap<MilestoneId, PMap<MilestoneId, Dated<Boolean>>> edges) {
  public static final Dependencies NONE = new Dependencies(HashTreePMap.empty());

  Dated<Boolean> between(MilestoneId milestone, MilestoneId needs) {
    return of(milestone).getOrDefault(needs, Dated.never());
  }

  /** Whether what it would wait for is itself, or waits for it already, directly or not. */
  boolean wouldClose(DependencyCommand command) {
    var seen = new HashSet<MilestoneId>();
    var ahead = new ArrayDeque<>(List.of(command.needs()));
    while (!ahead.isEmpty()) {
      var at = ahead.pop();
      if (at.equals(command.milestone())) return true;
      if (seen.add(at))
        of(at)
            .forEach((next, waits) -> {
              if (Boolean.TRUE.equals(waits.latest())) ahead.push(next);
            });
    }
    return false;
  }

  public static Dependencies evolve(Dependencies state, DependencyEvent event) {
    return switch (event) {
      case DependencyAdded e -> state.with(e, true);
      case DependencyRemoved e -> state.with(e, false);
    };
  }

  private Dependencies with(DependencyEvent e, boolean waits) {
    var dated = between(e.milestone(), e.needs()).with(e.effective().day(), waits);
    return new Dependencies(edges.plus(e.milestone(), of(e.milestone()).plus(e.needs(), dated)));
  }

  private PMap<MilestoneId, Dated<Boolean>> of(MilestoneId milestone) {
    return edges.getOrDefault(milestone, HashTreePMap.empty());
  }
}
