package nl.mijlpaal.command.accepting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.mijlpaal.command.deciding.Circumstances;
import nl.mijlpaal.command.deciding.CommandRefused;
import nl.mijlpaal.command.deciding.Decision;
import nl.mijlpaal.command.deciding.GeneralRejection.Stale;
import nl.mijlpaal.command.remembering.Revision;
import nl.mijlpaal.contract.DomainEvent;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What the aggregates of one request share: the circumstances they decide in, the revision that the
 * caller expected, and the revisions they stood at before and after.
 */
public final class Settlement {
  private static final String RESOURCE = Settlement.class.getName();

  private final Circumstances circumstances;
  private final @Nullable Revision expected;
  private final Map<String, Long> before = new LinkedHashMap<>();
  private final Map<String, Long> after = new LinkedHashMap<>();
  private final List<DomainEvent> events = new ArrayList<>();

  Settlement(Circumstances circumstances, @Nullable Revision expected) {
    this.circumstances = circumstances;
    this.expected = expected;
  }

  void attachTo(UnitOfWork<?> root) {
    root.resources().put(RESOURCE, this);
  }

  static Settlement of(UnitOfWork<?> unitOfWork) {
    return unitOfWork.root().getResource(RESOURCE);
  }

  /** Decides, called by an aggregate's door; the decider is told the circumstances. */
  public void settle(String aggregateId, Decider decider) {
    var version = getVersion();
    var revision = version == null ? -1 : version;
    before.putIfAbsent(aggregateId, revision);
    var decision = decider.decide(circumstances);
    if (expected != null
        && expected.aggregateId().equals(aggregateId)
        && expected.sequence() != Objects.requireNonNull(before.get(aggregateId))
        && !keepsSilent(decision))
      throw new CommandRefused(new Stale(expected.sequence(), revision));
    switch (decision) {
      case Decision.Accepted<? extends DomainEvent>(var decided) -> {
        decided.forEach(event -> apply(event));
        events.addAll(decided);
      }
      case Decision.Refused(var reason) -> throw new CommandRefused(reason);
    }
    var reached = getVersion();
    after.put(aggregateId, reached == null ? -1 : reached);
  }

  /** Whether the caller may not even learn that it is stale. */
  private static boolean keepsSilent(Decision<?> decision) {
    return decision instanceof Decision.Refused(var reason)
        && switch (reason.sort()) {
          case UNKNOWN, FORBIDDEN -> true;
          case STATE, STALE, RULE -> false;
        };
  }

  /** What was decided, in order. */
  List<DomainEvent> events() {
    return events;
  }

  /** The revisions on which was decided, by aggregate; -1 where there was nothing yet. */
  Map<String, Long> before() {
    return before;
  }

  List<Revision> revisions() {
    return after.entrySet().stream()
        .map(reached -> new Revision(reached.getKey(), reached.getValue()))
        .toList();
  }

  /** A pure decision that still waits for its circumstances. */
  @FunctionalInterface
  public interface Decider {
    Decision<? extends DomainEvent> decide(Circumstances circumstances);
  }
}
