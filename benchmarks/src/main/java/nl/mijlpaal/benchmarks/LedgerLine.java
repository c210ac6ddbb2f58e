package nl.mijlpaal.benchmarks;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.EventType;
import nl.mijlpaal.contract.Metadata;
import nl.mijlpaal.contract.ledger.Entry;
import nl.mijlpaal.contract.ledger.LedgerEntry;
import nl.mijlpaal.contract.ledger.LedgerRecord;
import nl.mijlpaal.query.consuming.Reading;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Puts events on the topic as sequencer and publisher do, each with an index and a moment of
 * recording, but with moments that are thought up: years of them in a minute.
 */
final class LedgerLine implements AutoCloseable {
  static final TopicPartition TOPIC = new TopicPartition("mijlpaal-ledger", 0);
  private static final String SOURCE = "urn:nld:oin:00000000000000000000:mijlpaal";

  private final KafkaProducer<String, byte[]> producer;
  private final Map<String, Long> sequences = new HashMap<>();
  private final SplittableRandom ids = new SplittableRandom(1);
  private long size;

  LedgerLine(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "acks",
                "all",
                "enable.idempotence",
                "true",
                "linger.ms",
                "5",
                "batch.size",
                "262144",
                "compression.type",
                "lz4"),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** How many entries there are. */
  long size() {
    return size;
  }

  void add(DomainEvent event, Metadata metadata, Instant recordedAt) {
    var type = EventType.of(event);
    var entry =
        new Entry(
            event.aggregateId(),
            sequences.merge(event.aggregateId(), 0L, (old, _) -> old + 1),
            new UUID(ids.nextLong(), ids.nextLong()),
            type.name(),
            type.version(),
            recordedAt.minusMillis(3),
            Reading.JSON.writeValueAsBytes(metadata.toMap()),
            Reading.JSON.writeValueAsBytes(event));
    var message = new ProducerRecord<>(TOPIC.topic(), 0, event.aggregateId(), entry.payload());
    LedgerRecord.headers(new LedgerEntry(++size, recordedAt, entry), SOURCE)
        .forEach((name, value) -> message.headers().add(name, value));
    var _ = producer.send(message);
  }

  /** How many entries the topic of an installation holds. */
  static long stored(String bootstrapServers) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      return consumer.endOffsets(List.of(TOPIC)).getOrDefault(TOPIC, 0L);
    }
  }

  /** Returns when the broker has all of it. */
  @Override
  public void close() {
    producer.close();
  }
}
