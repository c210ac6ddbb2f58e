package nl.mijlpaal.contract.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EntryPropertiesTest {

  @Property
  void any_flipped_bit_of_what_is_stored_changes_the_leaf(
      @ForAll("entries") Entry entry, @ForAll @IntRange(max = 7) int bit, @ForAll int anywhere) {
    var changed = entry.bytes();
    var at = Math.floorMod(anywhere, changed.length);
    changed[at] ^= (byte) (1 << bit);

    assertThat(MerkleHash.leaf(changed)).isNotEqualTo(entry.leaf());
  }

  @Property
  void a_change_of_any_one_part_changes_the_leaf(
      @ForAll("entries") Entry one, @ForAll("entries") Entry other) {
    for (int part = 0; part < 8; part++) {
      var mixed = withPartOf(one, other, part);
      assertThat(mixed.equals(one)).isEqualTo(parts(one).get(part).equals(parts(other).get(part)));
      assertThat(mixed.equals(one))
          .isEqualTo(ByteBuffer.wrap(mixed.leaf()).equals(ByteBuffer.wrap(one.leaf())));
    }
  }

  @Property
  void the_byte_form_tells_where_every_part_ends(@ForAll("entries") Entry entry) {
    var read = new ArrayList<ByteBuffer>();
    var bytes = ByteBuffer.wrap(entry.bytes());
    while (bytes.hasRemaining()) {
      var part = new byte[bytes.getInt()];
      bytes.get(part);
      read.add(ByteBuffer.wrap(part));
    }

    assertThat(read).isEqualTo(parts(entry));
  }

  @Property
  void a_record_of_the_topic_gives_the_entry_back(
      @ForAll("entries") Entry entry, @ForAll("indexes") long index) {
    var sent = new LedgerEntry(index, entry.decidedAt().plusMillis(3), entry);
    var headers = LedgerRecord.headers(sent, "urn:nld:oin:00000001234567890000:systeem:mijlpaal");

    var received = LedgerRecord.read(headers::get, entry.payload());

    assertThat(received).isEqualTo(sent);
    assertThat(received.entry().leaf()).isEqualTo(entry.leaf());
    assertThat(LedgerRecord.index(headers::get)).isEqualTo(index);
  }

  @Provide
  Arbitrary<Long> indexes() {
    return Arbitraries.longs().greaterOrEqual(1);
  }

  @Provide
  Arbitrary<Entry> entries() {
    var micros = Arbitraries.longs().between(0, 4_000_000_000_000_000L);
    return Combinators.combine(
            Arbitraries.strings().ofMaxLength(30),
            Arbitraries.longs().greaterOrEqual(0),
            Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new),
            Arbitraries.strings().alpha().withChars(".-").ofMinLength(1).ofMaxLength(30),
            Arbitraries.integers().between(1, 999),
            micros.map(m -> Instant.ofEpochSecond(m / 1_000_000, m % 1_000_000 * 1_000)),
            Arbitraries.bytes().array(byte[].class).ofMaxSize(60),
            Arbitraries.bytes().array(byte[].class).ofMaxSize(60))
        .as(Entry::new)
        .filter(entry -> StandardCharsets.UTF_8.newEncoder().canEncode(entry.aggregateId()));
  }

  private static List<ByteBuffer> parts(Entry entry) {
    var id = entry.eventId();
    var micros =
        entry.decidedAt().getEpochSecond() * 1_000_000 + entry.decidedAt().getNano() / 1_000;
    return List.of(
        StandardCharsets.UTF_8.encode(entry.aggregateId()),
        ByteBuffer.allocate(8).putLong(entry.sequence()).flip(),
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .flip(),
        StandardCharsets.UTF_8.encode(entry.name()),
        ByteBuffer.allocate(8).putLong(entry.version()).flip(),
        ByteBuffer.allocate(8).putLong(micros).flip(),
        ByteBuffer.wrap(entry.metadata()),
        ByteBuffer.wrap(entry.payload()));
  }

  private static Entry withPartOf(Entry one, Entry other, int part) {
    return new Entry(
        (part == 0 ? other : one).aggregateId(),
        (part == 1 ? other : one).sequence(),
        (part == 2 ? other : one).eventId(),
        (part == 3 ? other : one).name(),
        (part == 4 ? other : one).version(),
        (part == 5 ? other : one).decidedAt(),
        (part == 6 ? other : one).metadata(),
        (part == 7 ? other : one).payload());
  }
}
