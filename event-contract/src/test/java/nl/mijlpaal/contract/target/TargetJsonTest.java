package nl.mijlpaal.contract.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetJsonTest {
  static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void only_a_term_carries_its_days() {
    assertSame(
        Target.of("2025-Q3", Qualifier.BEFORE, "vóór de zomer"),
        """
        {"value":"2025-Q3","precision":"QUARTER","qualifier":"BEFORE","words":"vóór de zomer"}\
        """);
    assertSame(
        Target.at(TargetTest.SUMMIT, Qualifier.IN, null),
        """
        {"value":"navo-top-2025","precision":"TERM","qualifier":"IN",\
        "first":"2025-06-24","last":"2025-06-25"}\
        """);
    assertSame(
        Target.recurring("jaarlijks"),
        """
        {"precision":"RECURRING","qualifier":"IN","words":"jaarlijks"}\
        """);
  }

  @Test
  void contradictions_are_refused_on_reading() {
    assertThatThrownBy(() ->
            JSON.readValue(
                """
                {"value":"2025","precision":"MONTH","qualifier":"IN"}\
                """,
                Target.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("2025 is not a MONTH.");
    assertThatThrownBy(() -> JSON.readValue("{\"value\":\"2025\"}", Target.class))
        .hasMessageContaining("A target needs a precision.");
  }

  private static void assertSame(Target target, String json) {
    assertThat(JSON.readTree(JSON.writeValueAsString(target))).isEqualTo(JSON.readTree(json));
    assertThat(JSON.readValue(json, Target.class)).isEqualTo(target);
  }
}
