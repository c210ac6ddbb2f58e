package nl.mijlpaal.query.consuming;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mijlpaal.contract.ledger.LedgerRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads the one partition in order, each index once. It keeps its own place, so that no group and
 * no committed offset can disagree with the tables.
 */
final class TopicReader implements AutoCloseable {
  private static final int MOST_AT_ONCE = 5000;

  private final TopicPartition partition;
  private final Consumer<String, byte[]> consumer;
  private long last;
  private boolean placed;

  TopicReader(Topic topic) {
    this(new TopicPartition(topic.topic(), 0), consumer(topic));
  }

  TopicReader(TopicPartition partition, Consumer<String, byte[]> consumer) {
    this.partition = partition;
    this.consumer = consumer;
  }

  private static Consumer<String, byte[]> consumer(Topic topic) {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            topic.bootstrapServers(),
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            MOST_AT_ONCE,
            ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
            8 * 1024 * 1024,
            ConsumerConfig.FETCH_MIN_BYTES_CONFIG,
            1,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }

  /** Takes its place after what is applied; the offset is a hint, and the index decides. */
  void startAfter(ProjectionPosition applied) {
    last = applied.index();
    placed = applied.offset() <= 0;
    consumer.assign(List.of(partition));
    consumer.seek(partition, Math.max(0, applied.offset()));
  }

  /** What came since the last time; empty when nothing came within the time. */
  List<Arrival> read(Duration atMost) {
    var batch = new ArrayList<Arrival>();
    for (var record : consumer.poll(atMost).records(partition)) {
      var entry = LedgerRecord.read(name -> header(record, name), record.value());
      if (entry.index() <= last) continue;
      if (entry.index() > last + 1) {
        if (placed || !batch.isEmpty()) throw new Gap(last + 1, entry.index());
        return fromTheBeginning();
      }
      placed = true;
      batch.add(Arrival.of(entry, record.offset()));
      last = entry.index();
    }
    return batch;
  }

  /**
   * The last index of the topic, for all that is known without asking: that of the last record
   * read, and one more for each that the broker told of. A record that stands there twice counts
   * twice until it was read.
   */
  long newest() {
    return last + consumer.currentLag(partition).orElse(0);
  }

  /** The hint was wrong, as after a topic was written anew: the whole topic tells. */
  private List<Arrival> fromTheBeginning() {
    placed = true;
    consumer.seekToBeginning(List.of(partition));
    return List.of();
  }

  void wakeUp() {
    consumer.wakeup();
  }

  @Override
  public void close() {
    consumer.close();
  }

  @SuppressWarnings("NullAway") // Kafka gives null for a header that is not there; so may we
  private static byte[] header(ConsumerRecord<String, byte[]> record, String name) {
    var header = record.headers().lastHeader(name);
    return header == null ? null : header.value();
  }
}
