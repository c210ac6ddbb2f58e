package nl.mijlpaal.command.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mijlpaal.command.accepting.Request;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.MilestoneId;

/**
 * What a trial run has decided so far, because nothing of it is stored: of those milestones alone
 * that the file speaks of again. In a real run it stays empty.
 */
final class Rehearsal {

  /** What the rows so far would make of one milestone. */
  record Part(MilestoneId milestone, List<Request> requests, List<DomainEvent> events) {}

  private final Map<String, Part> parts = new HashMap<>();

  Optional<Part> of(String key) {
    return Optional.ofNullable(parts.get(key));
  }

  void remember(String key, MilestoneId milestone, Request request, List<DomainEvent> events) {
    var part =
        parts.computeIfAbsent(key, _ -> new Part(milestone, new ArrayList<>(), new ArrayList<>()));
    part.requests().add(request);
    part.events().addAll(events);
  }
}
