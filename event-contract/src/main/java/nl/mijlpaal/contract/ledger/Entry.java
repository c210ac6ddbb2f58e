package nl.mijlpaal.contract.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One event exactly as it is stored: what the ledger hashes.
 *
 * @param aggregateId with its type in front
 * @param sequence place of the event within its aggregate, from 0
 * @param decidedAt when the command was accepted, to the microsecond
 * @param metadata a JSON object of text to text
 * @param payload the event as JSON
 */
public record Entry(
    String aggregateId,
    long sequence,
    UUID eventId,
    String name,
    int version,
    Instant decidedAt,
    byte[] metadata,
    byte[] payload) {

  /**
   * The byte form: each part in the order of this record, after its length in four bytes. Numbers
   * are eight bytes, big-endian; the event id is its sixteen bytes; the moment is microseconds
   * since 1970-01-01T00:00Z.
   */
  public byte[] bytes() {
    var parts =
        Stream.of(
                aggregateId.getBytes(UTF_8),
                number(sequence),
                uuid(eventId),
                name.getBytes(UTF_8),
                number(version),
                number(ChronoUnit.MICROS.between(Instant.EPOCH, decidedAt)),
                metadata,
                payload)
            .toList();
    var bytes = ByteBuffer.allocate(parts.stream().mapToInt(part -> 4 + part.length).sum());
    for (var part : parts) bytes.putInt(part.length).put(part);
    return bytes.array();
  }

  /** SHA-256(0x00 ‖ bytes), the leaf hash of RFC 6962. */
  public byte[] leaf() {
    return MerkleHash.leaf(bytes());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entry that && Arrays.equals(bytes(), that.bytes());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes());
  }

  private static byte[] number(long value) {
    return ByteBuffer.allocate(8).putLong(value).array();
  }

  private static byte[] uuid(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
