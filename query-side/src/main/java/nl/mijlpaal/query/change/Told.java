package nl.mijlpaal.query.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.Metadata;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.query.consuming.Received;
import org.jspecify.annotations.Nullable;

/**
 * A stored event, as far as somebody may know it.
 *
 * @param changes those that may be seen
 * @param whole whether these are all that it made
 * @param reason the typed reason; absent too when it may tell of what cannot be seen
 */
public record Told(
    long index,
    String aggregateId,
    String name,
    int version,
    Instant decidedAt,
    Instant recordedAt,
    Metadata metadata,
    DomainEvent event,
    List<FieldChange> changes,
    boolean whole,
    @Nullable TextRef reason) {

  public Told {
    changes = List.copyOf(changes);
  }

  /** Nothing of it may be seen. */
  public Told hidden() {
    return with(List.of(), false);
  }

  /** As far as it changed one field. */
  public Told of(String field) {
    return with(changes.stream().filter(change -> change.field().equals(field)).toList(), whole);
  }

  private Told with(List<FieldChange> changes, boolean whole) {
    return new Told(
        index,
        aggregateId,
        name,
        version,
        decidedAt,
        recordedAt,
        metadata,
        event,
        changes,
        whole,
        null);
  }

  /** Days between the day on which it became true and the day of recording. */
  public long lateDays() {
    var recordedOn = LocalDate.ofInstant(recordedAt, Received.CALENDAR);
    return ChronoUnit.DAYS.between(event.effective().day(), recordedOn);
  }
}
