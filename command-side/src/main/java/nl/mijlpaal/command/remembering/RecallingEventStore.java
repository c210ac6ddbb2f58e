package nl.mijlpaal.command.remembering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;

/**
 * Recalls an aggregate: what is stored of it, and then what the unit of work decided before. For
 * the latter Axon compares all that was decided with each other, for every aggregate that it loads,
 * and so makes a chunk of a file cost the cube of its rows.
 *
 * <p>A refused command has decided nothing, and anything else that goes wrong ends the whole unit
 * of work, so what was decided is never taken back by parts.
 */
public final class RecallingEventStore extends EmbeddedEventStore {
  private static final String DECIDED = RecallingEventStore.class.getName();

  private final PostgresEventStore storage;

  /**
   * Axon catches it and makes a new aggregate, but only an exception of this very class. It is made
   * once, because its stack trace costs more than the decision on a new milestone.
   */
  private final AggregateNotFoundException nothingYet =
      new AggregateNotFoundException("", "nothing happened to it yet");

  public RecallingEventStore(PostgresEventStore storage) {
    super(builder().storageEngine(storage).optimizeEventConsumption(false));
    this.storage = storage;
  }

  public boolean standsOn(PostgresEventStore expected) {
    return storage.equals(expected);
  }

  @Override
  public void publish(List<? extends EventMessage<?>> events) {
    super.publish(events);
    var decided = decided(CurrentUnitOfWork.get());
    for (var event : events)
      if (event instanceof DomainEventMessage<?> e)
        decided.computeIfAbsent(e.getAggregateIdentifier(), _ -> new ArrayList<>()).add(e);
  }

  /**
   * @throws AggregateNotFoundException when there is nothing to recall
   */
  @Override
  public DomainEventStream readEvents(String aggregateId) {
    var stored = storage.readEvents(aggregateId, 0);
    var staged = decided(CurrentUnitOfWork.get()).getOrDefault(aggregateId, List.of());
    if (!stored.hasNext() && staged.isEmpty()) throw nothingYet;
    return DomainEventStream.concat(stored, DomainEventStream.of(staged));
  }

  @Override
  protected Stream<? extends DomainEventMessage<?>> stagedDomainEventMessages(String aggregateId) {
    return decided(CurrentUnitOfWork.get()).getOrDefault(aggregateId, List.of()).stream();
  }

  private static Map<String, List<DomainEventMessage<?>>> decided(UnitOfWork<?> unitOfWork) {
    return Objects.requireNonNull(
        unitOfWork.root().getOrComputeResource(DECIDED, _ -> new HashMap<>()));
  }
}
