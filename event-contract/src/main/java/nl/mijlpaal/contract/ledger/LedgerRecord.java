package nl.mijlpaal.contract.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a ledger entry travels on the topic: CloudEvents 1.0 in binary mode. The record's key is the
 * aggregate id, its value the payload, and the headers hold the rest, so that a reader of the topic
 * alone computes the leaf again. Headers without {@code ce_} are bytes that hash, exactly as
 * stored.
 */
public final class LedgerRecord {
  private static final String TYPE_PREFIX = "nl.mijlpaal.";
  private static final String METADATA = "mijlpaal_metadata";

  /**
   * The headers of an entry.
   *
   * @param source who publishes, as a URN
   */
  public static Map<String, byte[]> headers(LedgerEntry ledgerEntry, String source) {
    var entry = ledgerEntry.entry();
    var headers = new LinkedHashMap<String, byte[]>();
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", entry.eventId().toString());
    put(headers, "ce_source", source);
    put(headers, "ce_type", TYPE_PREFIX + entry.name() + ".v" + entry.version());
    put(headers, "ce_time", entry.decidedAt().toString());
    put(headers, "ce_subject", entry.aggregateId());
    put(headers, "ce_sequence", Long.toString(entry.sequence()));
    put(headers, "ce_ledgerindex", Long.toString(ledgerEntry.index()));
    put(headers, "ce_recordedat", ledgerEntry.recordedAt().toString());
    put(headers, "content-type", "application/json");
    headers.put(METADATA, entry.metadata());
    return headers;
  }

  /**
   * Reads the entry back.
   *
   * @throws IllegalArgumentException when a header is missing or malformed
   */
  public static LedgerEntry read(Function<String, byte @Nullable []> header, byte[] value) {
    var type = text(header, "ce_type");
    var versionAt = type.lastIndexOf(".v");
    if (!type.startsWith(TYPE_PREFIX) || versionAt < TYPE_PREFIX.length())
      throw new IllegalArgumentException("not one of our types: " + type);
    return new LedgerEntry(
        index(header),
        Instant.parse(text(header, "ce_recordedat")),
        new Entry(
            text(header, "ce_subject"),
            Long.parseLong(text(header, "ce_sequence")),
            UUID.fromString(text(header, "ce_id")),
            type.substring(TYPE_PREFIX.length(), versionAt),
            Integer.parseInt(type.substring(versionAt + 2)),
            Instant.parse(text(header, "ce_time")).truncatedTo(ChronoUnit.MICROS),
            bytes(header, METADATA),
            value));
  }

  /** The position of a record, without reading the rest of it. */
  public static long index(Function<String, byte @Nullable []> header) {
    return Long.parseLong(text(header, "ce_ledgerindex"));
  }

  private static void put(Map<String, byte[]> headers, String name, String value) {
    headers.put(name, value.getBytes(UTF_8));
  }

  private static String text(Function<String, byte @Nullable []> header, String name) {
    return new String(bytes(header, name), UTF_8);
  }

  private static byte[] bytes(Function<String, byte @Nullable []> header, String name) {
    var value = header.apply(name);
    if (value == null) throw new IllegalArgumentException("a record without " + name);
    return value;
  }

  private LedgerRecord() {}
}
