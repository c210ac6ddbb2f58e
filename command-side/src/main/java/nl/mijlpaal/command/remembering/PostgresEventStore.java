package nl.mijlpaal.command.remembering;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.ledger.Entry;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store on our own table. Appending only collects: when the whole unit of work has
 * decided, {@link EventWriter} writes everything at once. There is no order across aggregates here;
 * the ledger gives it.
 */
public final class PostgresEventStore implements EventStorageEngine {
  /** More than the aggregates that are cached. */
  private static final int REMEMBERED = 50_000;

  private final DataSource store;
  private final EventWriter writer;
  private final EventJson json;
  private final LastEvents lastEvents = new LastEvents(REMEMBERED);

  public PostgresEventStore(DataSource store, EventWriter writer, EventJson json) {
    this.store = store;
    this.writer = writer;
    this.json = json;
  }

  @Override
  public void appendEvents(List<? extends EventMessage<?>> events) {
    var decided = Decided.in(CurrentUnitOfWork.get());
    for (var event : events) {
      var entry = json.entry((DomainEventMessage<?>) event);
      var after = lastEvents.replace(entry.aggregateId(), entry.eventId());
      decided.add(new Appended(entry, after), (DomainEvent) event.getPayload());
    }
  }

  /**
   * Has everything that the unit of work decides written when it commits, with what belongs to it.
   * The unit of work ends, and lets the next command have its aggregates, before the disk has it.
   *
   * @param reliedOn the editions that must be open still when it is written
   * @param large whether it is written beside the others, so that it holds nobody up
   * @return waits until it is on disk
   */
  public Runnable writeOnCommit(
      UnitOfWork<?> root,
      List<NewText> texts,
      Set<Integer> reliedOn,
      @Nullable AnsweredRequest answer,
      boolean large) {
    var written = new AtomicReference<>(CompletableFuture.<Void>completedFuture(null));
    root.onCommit(_ -> {
      var write = Decided.in(root).write(texts, reliedOn, answer);
      if (write.entries().isEmpty() && write.answer() == null) return;
      written.set(large ? writer.writeAlone(write) : writer.write(write));
    });
    return () -> await(written.get());
  }

  /** Writes the answer to a request that changed nothing. */
  public void remember(AnsweredRequest answer) {
    await(writer.write(new Write(List.of(), List.of(), List.of(), null, Set.of(), answer)));
  }

  private static void await(CompletableFuture<Void> written) {
    try {
      written.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof NotWritten not ? not : e;
    }
  }

  @Override
  public DomainEventStream readEvents(String aggregateId, long firstSequence) {
    var entries = read(aggregateId, firstSequence);
    var last = entries.isEmpty() ? null : entries.getLast().sequence();
    lastEvents.replace(aggregateId, entries.isEmpty() ? null : entries.getLast().eventId());
    return DomainEventStream.of(entries.stream().map(json::message), () -> last);
  }

  private List<Entry> read(String aggregateId, long firstSequence) {
    var beginning = ReadAhead.take(aggregateId);
    if (beginning.filter(read -> read.size() < ReadAhead.MOST).isPresent()) return beginning.get();
    try (var connection = store.getConnection()) {
      var entries = new ArrayList<>(beginning.orElse(List.of()));
      entries.addAll(
          EventTable.ofAggregate(connection, aggregateId, firstSequence + entries.size()));
      return entries;
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /** Reads at once what the unit of work is going to ask for. */
  public void readAhead(UnitOfWork<?> root, Set<String> aggregateIds) {
    if (aggregateIds.isEmpty()) return;
    try (var connection = store.getConnection()) {
      new ReadAhead(aggregateIds, EventTable.beginnings(connection, aggregateIds, ReadAhead.MOST))
          .attachTo(root);
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /** All that happened to an aggregate, for those who only look. */
  public List<DomainEvent> eventsOf(String aggregateId) {
    try (var connection = store.getConnection()) {
      return EventTable.ofAggregate(connection, aggregateId, 0).stream().map(json::event).toList();
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /** The sequence of an aggregate's last event, or -1 when it has none. */
  public long lastSequence(String aggregateId) {
    var standing = stored(Set.of(aggregateId)).get(aggregateId);
    return standing == null ? -1 : standing.sequence();
  }

  /** Where an aggregate stands in memory, to be asked while holding its lock. */
  public Standing standing(String aggregateId, long sequence) {
    return new Standing(sequence, sequence < 0 ? null : lastEvents.of(aggregateId));
  }

  /** The aggregates that no longer stand in the store where they stood in memory. */
  public Set<String> behind(Map<String, Standing> inMemory) {
    var stored = stored(inMemory.keySet());
    var behind = new HashSet<String>();
    inMemory.forEach((id, standing) -> {
      if (!standing.isStill(stored.getOrDefault(id, Standing.NOWHERE))) behind.add(id);
    });
    return behind;
  }

  private Map<String, Standing> stored(Set<String> aggregateIds) {
    try (var connection = store.getConnection()) {
      return EventTable.standings(connection, aggregateIds);
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String aggregateId) {
    return Optional.of(lastSequence(aggregateId)).filter(sequence -> sequence >= 0);
  }

  @Override
  public void storeSnapshot(DomainEventMessage<?> snapshot) {
    throw new UnsupportedOperationException("aggregates are cached, not snapshotted");
  }

  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String aggregateId) {
    return Optional.empty();
  }

  @Override
  public Stream<? extends TrackedEventMessage<?>> readEvents(
      @Nullable TrackingToken token, boolean mayBlock) {
    throw noTracking();
  }

  @Override
  public TrackingToken createTailToken() {
    throw noTracking();
  }

  @Override
  public TrackingToken createHeadToken() {
    throw noTracking();
  }

  @Override
  public TrackingToken createTokenAt(Instant moment) {
    throw noTracking();
  }

  private static UnsupportedOperationException noTracking() {
    return new UnsupportedOperationException("the order is the ledger's: read it or the topic");
  }
}
