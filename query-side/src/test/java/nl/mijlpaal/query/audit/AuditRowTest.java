package nl.mijlpaal.query.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.query.consuming.Reading;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditRowTest {
  private static final Path VECTORS =
      Path.of("../event-contract/src/test/resources/vectors/ledger-entries.json");

  static Stream<JsonNode> vectors() throws IOException {
    return Reading.JSON.readTree(Files.readString(VECTORS)).path("entries").valueStream();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void a_row_still_gives_the_leaf_of_its_entry(JsonNode entry) {
    var decided = Instant.parse(entry.path("decidedAt").asString());
    var row =
        new AuditRow(
            1,
            decided,
            decided,
            Effective.on(LocalDate.of(2025, 4, 4)),
            entry.path("aggregateId").asString(),
            entry.path("sequence").asLong(),
            UUID.fromString(entry.path("eventId").asString()),
            entry.path("name").asString(),
            entry.path("version").asInt(),
            text(entry, "metadata"),
            text(entry, "payload"),
            null,
            null,
            List.of(),
            0);

    assertThat(row.leaf()).isEqualTo(entry.path("leaf").asString());
  }

  private static String text(JsonNode entry, String field) {
    return new String(HexFormat.of().parseHex(entry.path(field).asString()), UTF_8);
  }
}
