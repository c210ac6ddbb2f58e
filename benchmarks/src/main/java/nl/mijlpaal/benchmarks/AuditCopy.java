package nl.mijlpaal.benchmarks;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.mijlpaal.contract.ledger.LedgerEntry;
import nl.mijlpaal.contract.ledger.LedgerRecord;
import nl.mijlpaal.query.consuming.Rows;
import nl.mijlpaal.standalone.postgres.Database;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The control of a rebuild: every record of the topic as one row of a copy of the audit table, with
 * its indexes, a transaction for each poll. It reads headers and no payload.
 */
record AuditCopy(String bootstrapServers, Database reads, long events) implements Turns.Rate {
  private static final TopicPartition TOPIC = new TopicPartition("mijlpaal-ledger", 0);

  @Override
  public double perSecond() throws Exception {
    try (var connection = reads.connect();
        var statement = connection.createStatement();
        var consumer =
            new KafkaConsumer<>(
                Map.<String, Object>of(
                    "bootstrap.servers",
                    bootstrapServers,
                    "max.poll.records",
                    5000,
                    "max.partition.fetch.bytes",
                    8 * 1024 * 1024),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
      statement.execute("drop table if exists audit_copy");
      statement.execute("create table audit_copy (like audit_entry including all)");
      consumer.assign(List.of(TOPIC));
      consumer.seekToBeginning(List.of(TOPIC));
      connection.setAutoCommit(false);
      var threads = ManagementFactory.getThreadMXBean();
      var before = threads.getCurrentThreadCpuTime();
      var rate = all(consumer, connection);
      var here = threads.getCurrentThreadCpuTime() - before;
      try (var asking = reads.connect()) {
        var spent = new Spent(here / 1e3 / events, Spent.sessions(asking) / 1e3 / events);
        System.out.println("control " + spent);
      }
      return rate;
    }
  }

  private double all(KafkaConsumer<String, byte[]> consumer, Connection connection)
      throws Exception {
    long first = 0;
    long since = 0;
    for (long done = 0; done < events; ) {
      var rows =
          new Rows(
              "audit_copy",
              "ledger_index",
              "recorded_at",
              "decided_at",
              "effective",
              "known",
              "aggregate_id",
              "sequence",
              "event_id",
              "name",
              "version",
              "actor",
              "metadata",
              "payload",
              "milestone_id",
              "places",
              "mark",
              "withheld_public",
              "withheld_intern",
              "about");
      for (var message : consumer.poll(Duration.ofSeconds(1))) {
        add(rows, LedgerRecord.read(name -> header(message, name), message.value()));
        done++;
      }
      rows.copyTo(connection);
      connection.commit();
      if (first == 0 && done > 0) {
        first = done;
        since = System.nanoTime();
      }
    }
    return (events - first) * 1e9 / (System.nanoTime() - since);
  }

  private static void add(Rows rows, LedgerEntry read) {
    var entry = read.entry();
    var subject = entry.aggregateId();
    rows.add(
        read.index(),
        read.recordedAt(),
        entry.decidedAt(),
        LocalDate.ofInstant(entry.decidedAt(), ZoneOffset.UTC),
        "DAY",
        subject,
        entry.sequence(),
        entry.eventId(),
        entry.name(),
        entry.version(),
        "benchmarks",
        entry.metadata(),
        entry.payload(),
        subject.startsWith("milestone:") ? subject.substring(10) : null,
        "{quantum}",
        0,
        0,
        0,
        0);
  }

  @SuppressWarnings("NullAway") // Kafka gives null for a header that is not there; so may we
  private static byte[] header(ConsumerRecord<String, byte[]> message, String name) {
    var header = message.headers().lastHeader(name);
    return header == null ? null : header.value();
  }
}
