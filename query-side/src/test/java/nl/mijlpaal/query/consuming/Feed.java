package nl.mijlpaal.query.consuming;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.EventType;
import nl.mijlpaal.contract.Metadata;
import nl.mijlpaal.contract.ledger.Entry;
import nl.mijlpaal.contract.ledger.LedgerEntry;

/** Entries as if they came from the topic: written by the very code that writes those. */
public final class Feed {
  private final BatchWriter writer;
  private final Map<String, Long> sequences = new HashMap<>();
  private long last;

  Feed(DataSource database, List<Projection> projections, Progress progress, Revisions revisions) {
    this.writer = new BatchWriter(database, projections, progress, revisions);
  }

  /** Writes one batch; the index of its last entry. */
  public synchronized long arrives(Metadata metadata, Instant recordedAt, DomainEvent... events) {
    var batch = new ArrayList<Arrival>();
    for (var event : events) batch.add(Arrival.of(entry(event, metadata, recordedAt), last - 1));
    try {
      writer.write(batch);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return last;
  }

  private LedgerEntry entry(DomainEvent event, Metadata metadata, Instant recordedAt) {
    var type = EventType.of(event);
    return new LedgerEntry(
        ++last,
        recordedAt,
        new Entry(
            event.aggregateId(),
            sequences.merge(event.aggregateId(), 0L, (old, _) -> old + 1),
            UUID.randomUUID(),
            type.name(),
            type.version(),
            recordedAt.minusMillis(3),
            Reading.JSON.writeValueAsBytes(metadata.toMap()),
            Reading.JSON.writeValueAsBytes(event)));
  }
}
