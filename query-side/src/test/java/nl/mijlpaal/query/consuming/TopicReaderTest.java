package nl.mijlpaal.query.consuming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mijlpaal.contract.ledger.Entry;
import nl.mijlpaal.contract.ledger.LedgerEntry;
import nl.mijlpaal.contract.ledger.LedgerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TopicReaderTest {
  private static final TopicPartition LEDGER = new TopicPartition("mijlpaal-ledger", 0);

  private final MockConsumer<String, byte[]> broker = new MockConsumer<>("earliest");
  private final TopicReader reader = new TopicReader(LEDGER, broker);
  private long offset;

  @Test
  void a_repeated_entry_is_read_once() {
    follow(ProjectionPosition.START, 1, 2, 2, 1, 2, 3);

    assertThat(indexes()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void what_was_applied_before_is_not_read_again() {
    follow(new ProjectionPosition(2, 0), 1, 2, 3, 4);

    assertThat(indexes()).containsExactly(3L, 4L);
  }

  @Test
  void a_hole_in_the_order_is_no_way_on() {
    follow(ProjectionPosition.START, 1, 2, 4);

    assertThatThrownBy(this::indexes)
        .isInstanceOf(Gap.class)
        .hasMessageContaining("entry 4 where entry 3");
  }

  @Test
  void a_wrong_hint_leads_back_to_the_beginning() {
    broker.updateBeginningOffsets(Map.of(LEDGER, 0L));
    reader.startAfter(new ProjectionPosition(1, 3));
    for (var index = 1; index <= 5; index++) broker.addRecord(record(index));

    assertThat(indexes()).isEmpty();
    for (var index = 1; index <= 5; index++) broker.addRecord(record(index));
    assertThat(indexes()).containsExactly(2L, 3L, 4L, 5L);
  }

  @Test
  void an_entry_that_cannot_be_read_still_has_its_place() {
    follow(ProjectionPosition.START, 1);

    var arrival = reader.read(Duration.ZERO).getFirst();

    assertThat(arrival.received()).isNull();
    assertThat(arrival.fault()).contains("unknown event");
    assertThat(arrival.index()).isEqualTo(1);
  }

  @Test
  void how_much_is_left_is_known_after_reading_a_part() {
    broker.updateEndOffsets(Map.of(LEDGER, 5L));
    broker.setMaxPollRecords(2);
    follow(ProjectionPosition.START, 1, 2, 3, 4, 5);

    assertThat(indexes()).containsExactly(1L, 2L);
    assertThat(reader.newest()).isEqualTo(5);
  }

  private void follow(ProjectionPosition from, long... indexes) {
    broker.updateBeginningOffsets(Map.of(LEDGER, 0L));
    reader.startAfter(from);
    for (var index : indexes) broker.addRecord(record(index));
  }

  private List<Long> indexes() {
    return reader.read(Duration.ZERO).stream().map(Arrival::index).toList();
  }

  private ConsumerRecord<String, byte[]> record(long index) {
    var entry =
        new Entry(
            "edition:2025",
            index - 1,
            new UUID(0, index),
            "edition.forgotten",
            1,
            Instant.EPOCH,
            new byte[] {'{', '}'},
            new byte[] {'{', '}'});
    var record = new ConsumerRecord<>(LEDGER.topic(), 0, offset++, "edition:2025", entry.payload());
    LedgerRecord.headers(new LedgerEntry(index, Instant.EPOCH, entry), "urn:nld:oin:0")
        .forEach(record.headers()::add);
    return record;
  }
}
