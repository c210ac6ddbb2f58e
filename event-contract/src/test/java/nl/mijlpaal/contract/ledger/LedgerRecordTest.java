package nl.mijlpaal.contract.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerRecordTest {
  static final byte[] PAYLOAD = "{\"edition\":2025}".getBytes(UTF_8);
  static final LedgerEntry OPENED =
      new LedgerEntry(
          7,
          Instant.parse("2025-04-04T10:00:01Z"),
          new Entry(
              "edition:2025",
              3,
              UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"),
              "edition.opened",
              1,
              Instant.parse("2025-04-04T10:00:00.123456Z"),
              "{\"actor\":\"x\"}".getBytes(UTF_8),
              PAYLOAD));

  @Test
  void the_headers_are_cloud_events_in_binary_mode() {
    var headers = new TreeMap<String, String>();
    LedgerRecord.headers(OPENED, "urn:nld:oin:1:systeem:mijlpaal")
        .forEach((name, value) -> headers.put(name, new String(value, UTF_8)));

    assertThat(headers)
        .containsExactly(
            Map.entry("ce_id", "00112233-4455-6677-8899-aabbccddeeff"),
            Map.entry("ce_ledgerindex", "7"),
            Map.entry("ce_recordedat", "2025-04-04T10:00:01Z"),
            Map.entry("ce_sequence", "3"),
            Map.entry("ce_source", "urn:nld:oin:1:systeem:mijlpaal"),
            Map.entry("ce_specversion", "1.0"),
            Map.entry("ce_subject", "edition:2025"),
            Map.entry("ce_time", "2025-04-04T10:00:00.123456Z"),
            Map.entry("ce_type", "nl.mijlpaal.edition.opened.v1"),
            Map.entry("content-type", "application/json"),
            Map.entry("mijlpaal_metadata", "{\"actor\":\"x\"}"));
  }

  @Test
  void extension_attributes_are_named_as_cloud_events_allows() {
    assertThat(LedgerRecord.headers(OPENED, "urn:x").keySet())
        .filteredOn(name -> name.startsWith("ce_"))
        .allMatch(name -> name.substring(3).matches("[a-z0-9]{1,20}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ce_id",
        "ce_type",
        "ce_time",
        "ce_subject",
        "ce_sequence",
        "ce_ledgerindex",
        "ce_recordedat",
        "mijlpaal_metadata"
      })
  void a_record_without_a_header_says_which(String missing) {
    var headers = LedgerRecord.headers(OPENED, "urn:x");
    headers.remove(missing);

    assertThatThrownBy(() -> LedgerRecord.read(headers::get, PAYLOAD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(missing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl.other.opened.v1", "nl.mijlpaal.opened", "nl.mijlpaal.opened.vx"})
  void a_record_of_somebody_else_is_refused(String type) {
    var headers = LedgerRecord.headers(OPENED, "urn:x");
    headers.put("ce_type", type.getBytes(UTF_8));

    assertThatThrownBy(() -> LedgerRecord.read(headers::get, PAYLOAD))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
