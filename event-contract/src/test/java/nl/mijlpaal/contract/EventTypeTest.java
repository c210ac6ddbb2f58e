package nl.mijlpaal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventTypeTest {

  static Iterable<EventType> all() {
    return EventType.all();
  }

  @Test
  void no_two_events_share_a_name_and_version() {
    assertThat(EventType.all()).extracting(EventType::wire).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_name_is_the_aggregate_and_what_happened_to_it(EventType type) {
    assertThat(type.name()).matches("(milestone|edition|roadmap|dependency)\\.[a-z]+(-[a-z]+)*");
    assertThat(type.version()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("all")
  void an_event_is_found_under_the_name_it_is_stored_with(EventType type) {
    assertThat(EventType.find(type.name(), type.version())).contains(type);
    assertThat(EventType.of(Samples.of(type.wire()).full())).isEqualTo(type);
  }

  @Test
  void what_is_not_known_is_not_found() {
    assertThat(EventType.find("milestone.forgotten", 1)).isEmpty();
    assertThat(EventType.find("milestone.planned", 99)).isEmpty();
  }

  @Test
  void an_event_belongs_to_the_aggregate_that_decided_it() {
    var ids =
        EventType.all().stream()
            .map(type -> Samples.of(type.wire()).full().aggregateId())
            .map(id -> id.replaceFirst(":.*", ""))
            .collect(Collectors.toSet());

    assertThat(ids).containsExactlyInAnyOrder("milestone", "edition", "roadmap", "dependencies");
    assertThat(RoadmapEvent.idOf(2025, "quantum")).isEqualTo("roadmap:2025/quantum");
    assertThat(EditionEvent.idOf(2025)).isEqualTo("edition:2025");
    assertThat(DependencyEvent.ID).isEqualTo("dependencies:strategy");
  }
}
