package nl.mijlpaal.command.publishing;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.mijlpaal.contract.ledger.LedgerEntry;
import nl.mijlpaal.contract.ledger.LedgerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;

/** The one partition that the ledger is carried on. */
final class Topic implements AutoCloseable {
  private static final int MOST_SECONDS = 20;
  private static final int CONNECT_MILLIS = 1_000;

  private final KafkaSettings settings;
  private final KafkaProducer<String, byte[]> producer;

  Topic(KafkaSettings settings) {
    this.settings = settings;
    this.producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers", settings.bootstrapServers(),
                "acks", "all",
                "enable.idempotence", "true",
                "max.block.ms", "5000",
                // An entry given up while a later one is sent would leave a hole for ever.
                "delivery.timeout.ms", Integer.toString(Integer.MAX_VALUE),
                "request.timeout.ms", "5000",
                "linger.ms", "0",
                "compression.type", "lz4"),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** Throws at once when nothing listens, where a client would go on looking. */
  static void requireBroker(KafkaSettings settings) {
    if (Stream.of(settings.bootstrapServers().split(","))
        .map(String::strip)
        .noneMatch(Topic::listens))
      throw new IllegalStateException("nothing listens at " + settings.bootstrapServers());
  }

  private static boolean listens(String server) {
    var host = Utils.getHost(server);
    var port = Utils.getPort(server);
    if (host == null || port == null) return false;
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The last entry on the topic. */
  Optional<LedgerEntry> last() {
    var partition = new TopicPartition(settings.topic(), 0);
    try (var consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers", settings.bootstrapServers(), "default.api.timeout.ms", "5000"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      var end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
      if (end == 0) return Optional.empty();
      consumer.seek(partition, end - 1);
      for (int i = 0; i < MOST_SECONDS; i++)
        for (var message : consumer.poll(Duration.ofSeconds(1)))
          return Optional.of(
              LedgerRecord.read(
                  name -> {
                    var header = message.headers().lastHeader(name);
                    return header == null ? null : header.value();
                  },
                  message.value()));
    }
    throw new IllegalStateException("the last record of the topic could not be read");
  }

  /** Sends entries in their order and returns when the broker has them all. */
  void send(List<LedgerEntry> entries) throws InterruptedException {
    var sent = new ArrayList<Future<RecordMetadata>>();
    try {
      for (var entry : entries) {
        var future = producer.send(message(entry));
        // One that could not even be handed in must not be followed by the next.
        if (future.isDone()) future.get();
        sent.add(future);
      }
      for (var future : sent) future.get(MOST_SECONDS, SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the broker did not take an entry", e);
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }

  private ProducerRecord<String, byte[]> message(LedgerEntry entry) {
    var message =
        new ProducerRecord<>(
            settings.topic(), 0, entry.entry().aggregateId(), entry.entry().payload());
    LedgerRecord.headers(entry, settings.source())
        .forEach((name, value) -> message.headers().add(name, value));
    return message;
  }
}
