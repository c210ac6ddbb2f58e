package nl.mijlpaal.standalone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mijlpaal.contract.ledger.LedgerEntry;
import nl.mijlpaal.contract.ledger.LedgerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Every record on the topic, repeats included, in the order in which they stand there. */
record TopicRecords(List<LedgerEntry> all) {
  private static final TopicPartition PARTITION = new TopicPartition(Parts.TOPIC, 0);

  static TopicRecords on(String bootstrapServers) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.assign(List.of(PARTITION));
      consumer.seekToBeginning(List.of(PARTITION));
      long end = consumer.endOffsets(List.of(PARTITION)).get(PARTITION);
      var all = new ArrayList<LedgerEntry>();
      Until.within(Installation.LONG_ENOUGH)
          .holds(
              () -> "the topic is read up to " + end,
              () -> {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                  all.add(LedgerRecord.read(name -> header(record, name), record.value()));
                }
                return consumer.position(PARTITION) >= end;
              });
      return new TopicRecords(all);
    }
  }

  /** How many records repeat one before them. */
  long repeats() {
    return all.size() - all.stream().map(LedgerEntry::index).distinct().count();
  }

  private static byte[] header(ConsumerRecord<String, byte[]> record, String name) {
    var header = record.headers().lastHeader(name);
    return header == null ? null : header.value();
  }
}
