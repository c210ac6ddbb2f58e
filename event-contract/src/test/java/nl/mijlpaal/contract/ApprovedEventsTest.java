package nl.mijlpaal.contract;

import static nl.mijlpaal.contract.EventJsonForm.JSON;
import static nl.mijlpaal.contract.EventJsonForm.READABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an event looks like is approved once and then for ever: a changed field is another version
 * beside the old one. For a new type this test leaves the text to look at and approve in {@code
 * target/to-approve}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApprovedEventsTest {
  private static final Path APPROVED = Path.of("src/test/resources/approved");
  private static final Path TO_APPROVE = Path.of("target/to-approve");

  static Stream<String> types() {
    return EventType.all().stream().map(EventType::wire);
  }

  /** The names of the files, so that the form of a type that was taken out is still asked for. */
  static Stream<String> approved() throws IOException {
    try (var files = Files.list(APPROVED)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void every_type_has_an_approved_form_and_every_approved_form_a_type() throws IOException {
    assertThat(approved()).containsExactlyInAnyOrderElementsOf(types().toList());
  }

  @ParameterizedTest
  @MethodSource("types")
  void an_event_is_written_as_approved(String wire) throws IOException {
    var sample = Samples.of(wire);
    var forms = new LinkedHashMap<String, DomainEvent>();
    forms.put("full", sample.full());
    forms.put("minimal", sample.minimal());
    var written = READABLE.writeValueAsString(forms) + "\n";
    Files.createDirectories(TO_APPROVE);
    Files.writeString(TO_APPROVE.resolve(wire + ".json"), written);

    assertThat(APPROVED.resolve(wire + ".json")).content().isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("approved")
  void whatever_was_ever_approved_is_still_read(String wire) throws IOException {
    var form = approvedForm(wire);

    assertThat(read(wire, form.get("full"))).isEqualTo(Samples.of(wire).full());
    assertThat(read(wire, form.get("minimal"))).isEqualTo(Samples.of(wire).minimal());
  }

  @ParameterizedTest
  @MethodSource("approved")
  void what_may_be_missing_may_be_left_out_altogether(String wire) throws IOException {
    var minimal = approvedForm(wire).get("minimal");

    assertThat(read(wire, withoutNulls(minimal))).isEqualTo(Samples.of(wire).minimal());
  }

  @ParameterizedTest
  @MethodSource("approved")
  void a_field_that_nobody_knows_is_refused(String wire) throws IOException {
    var full = (ObjectNode) approvedForm(wire).get("full");
    full.put("surprise", 1);

    assertThatThrownBy(() -> read(wire, full))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("surprise");
  }

  @ParameterizedTest
  @MethodSource("types")
  void the_full_sample_leaves_nothing_out_and_the_minimal_one_all_it_may(String wire) {
    assertThat(leftOut("", Samples.of(wire).full(), false)).isEmpty();
    assertThat(leftOut("", Samples.of(wire).minimal(), true)).isEmpty();
  }

  private static JsonNode approvedForm(String wire) throws IOException {
    return JSON.readTree(Files.readString(APPROVED.resolve(wire + ".json")));
  }

  private static DomainEvent read(String wire, JsonNode event) {
    var name = wire.substring(0, wire.lastIndexOf(".v"));
    var version = Integer.parseInt(wire.substring(wire.lastIndexOf(".v") + 2));
    var type = EventType.find(name, version).orElseThrow();
    return JSON.treeToValue(event, type.type());
  }

  private static JsonNode withoutNulls(JsonNode node) {
    if (!(node instanceof ObjectNode object)) return node;
    var without = JSON.createObjectNode();
    object.forEachEntry((name, value) -> {
      if (!value.isNull()) without.set(name, withoutNulls(value));
    });
    return without;
  }

  /**
   * Paths of nullable fields that are there although {@code asked} to be missing, or the reverse.
   */
  private static List<String> leftOut(String path, @Nullable Object value, boolean asked) {
    var wrong = new ArrayList<String>();
    switch (value) {
      case Target _ -> {}
      case Collection<?> many -> many.forEach(one -> wrong.addAll(leftOut(path, one, asked)));
      case Record holder ->
          Arrays.stream(holder.getClass().getRecordComponents())
              .forEach(
                  part -> wrong.addAll(leftOut(path + "." + part.getName(), holder, part, asked)));
      case null, default -> {}
    }
    return wrong;
  }

  private static List<String> leftOut(
      String path, Record holder, RecordComponent part, boolean asked) {
    var value = valueOf(holder, part);
    var mayBeMissing = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    var missing =
        value == null
            || (value instanceof Collection<?> many && many.isEmpty())
            || (value instanceof Map<?, ?> map && map.isEmpty());
    if (!asked && missing) return List.of(path);
    if (asked && mayBeMissing && !missing) return List.of(path);
    return leftOut(path, value, asked);
  }

  private static @Nullable Object valueOf(Record holder, RecordComponent part) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(holder);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
