package nl.mijlpaal.command.remembering;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.EventType;
import nl.mijlpaal.contract.ledger.Entry;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Turns Axon's messages into the entries that are stored, and back. */
public final class EventJson {
  private static final TypeReference<Map<String, String>> TEXT_TO_TEXT = new TypeReference<>() {};

  private final JsonMapper json =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  Entry entry(DomainEventMessage<?> message) {
    var event = (DomainEvent) message.getPayload();
    var type = EventType.of(event);
    var metadata = new TreeMap<String, String>();
    message.getMetaData().forEach((key, value) -> metadata.put(key, (String) value));
    return new Entry(
        message.getAggregateIdentifier(),
        message.getSequenceNumber(),
        UUID.fromString(message.getIdentifier()),
        type.name(),
        type.version(),
        message.getTimestamp().truncatedTo(ChronoUnit.MICROS),
        json.writeValueAsBytes(metadata),
        json.writeValueAsBytes(event));
  }

  DomainEventMessage<DomainEvent> message(Entry entry) {
    return new GenericDomainEventMessage<>(
        typeOf(entry.aggregateId()),
        entry.aggregateId(),
        entry.sequence(),
        event(entry),
        json.readValue(entry.metadata(), TEXT_TO_TEXT),
        entry.eventId().toString(),
        entry.decidedAt());
  }

  /**
   * The event that an entry holds.
   *
   * @throws UnknownEvent when this program does not know its name and version
   */
  public DomainEvent event(Entry entry) {
    var type =
        EventType.find(entry.name(), entry.version())
            .orElseThrow(() -> new UnknownEvent(entry.name(), entry.version()));
    return json.readValue(entry.payload(), type.type());
  }

  private static String typeOf(String aggregateId) {
    return aggregateId.substring(0, aggregateId.indexOf(':'));
  }
}
