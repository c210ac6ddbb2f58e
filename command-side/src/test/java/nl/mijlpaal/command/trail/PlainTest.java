package nl.mijlpaal.command.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainTest {

  @Test
  void an_address_with_a_key_or_a_reference_stays_as_it_is() {
    assertThat(Plain.path("/v1/milestones/B089/reschedulings"))
        .isEqualTo("/v1/milestones/B089/reschedulings");
    assertThat(Plain.path("/v1/milestones/milestone:c439dc0c-ae9f-49d7-9415-5510de3b8f6b"))
        .endsWith("/milestone:c439dc0c-ae9f-49d7-9415-5510de3b8f6b");
  }

  @Test
  void what_is_long_enough_to_be_a_token_is_not_repeated() {
    assertThat(Plain.path("/v1/milestones/" + "e".repeat(65))).isEqualTo("/v1/milestones/(long)");
  }

  @Test
  void nothing_ends_a_line_or_a_field() {
    assertThat(Plain.word("a\nb\" c\\d")).isEqualTo("a?b??c?d");
    assertThat(Plain.word(null)).isEqualTo("-");
  }
}
