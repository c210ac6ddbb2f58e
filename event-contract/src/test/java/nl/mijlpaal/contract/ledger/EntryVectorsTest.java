package nl.mijlpaal.contract.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vectors stand in a file, so that a verifier in another language can be held to the same. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EntryVectorsTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final JsonNode VECTORS =
      new JsonMapper()
          .readTree(EntryVectorsTest.class.getResourceAsStream("/vectors/ledger-entries.json"));

  static Stream<JsonNode> entries() {
    return VECTORS.get("entries").valueStream();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void the_byte_form_and_the_leaf_are_as_written_down(JsonNode vector) {
    assertThat(HEX.formatHex(entry(vector).bytes())).isEqualTo(vector.get("bytes").asString());
    assertThat(HEX.formatHex(entry(vector).leaf())).isEqualTo(vector.get("leaf").asString());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void a_few_lines_without_our_code_find_the_same(JsonNode vector) throws Exception {
    var moment = Instant.parse(vector.get("decidedAt").asString());
    var bytes =
        concatenated(
            vector.get("aggregateId").asString().getBytes(UTF_8),
            long64(vector.get("sequence").asLong()),
            HEX.parseHex(vector.get("eventId").asString().replace("-", "")),
            vector.get("name").asString().getBytes(UTF_8),
            long64(vector.get("version").asLong()),
            long64(moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1_000),
            HEX.parseHex(vector.get("metadata").asString()),
            HEX.parseHex(vector.get("payload").asString()));
    var sha256 = MessageDigest.getInstance("SHA-256");
    sha256.update((byte) 0);

    assertThat(HEX.formatHex(bytes)).isEqualTo(vector.get("bytes").asString());
    assertThat(HEX.formatHex(sha256.digest(bytes))).isEqualTo(vector.get("leaf").asString());
  }

  @Test
  void the_root_over_them_is_as_written_down() {
    var frontier = MerkleFrontier.EMPTY;
    for (var vector : VECTORS.get("entries")) frontier = frontier.append(entry(vector).leaf());

    assertThat(HEX.formatHex(frontier.root())).isEqualTo(VECTORS.get("root").asString());
  }

  private static Entry entry(JsonNode vector) {
    return new Entry(
        vector.get("aggregateId").asString(),
        vector.get("sequence").asLong(),
        UUID.fromString(vector.get("eventId").asString()),
        vector.get("name").asString(),
        vector.get("version").asInt(),
        Instant.parse(vector.get("decidedAt").asString()),
        HEX.parseHex(vector.get("metadata").asString()),
        HEX.parseHex(vector.get("payload").asString()));
  }

  private static byte[] concatenated(byte[]... parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    for (var part : parts) {
      out.writeInt(part.length);
      out.write(part);
    }
    return bytes.toByteArray();
  }

  private static byte[] long64(long value) throws IOException {
    var bytes = new ByteArrayOutputStream();
    new DataOutputStream(bytes).writeLong(value);
    return bytes.toByteArray();
  }
}
