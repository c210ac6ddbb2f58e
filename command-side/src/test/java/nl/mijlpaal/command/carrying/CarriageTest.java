package nl.mijlpaal.command.carrying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.mijlpaal.command.carrying.Carriage.Kafka;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CarriageTest {
  private static final Kafka KAFKA = new Kafka("localhost:9092", "mijlpaal-ledger");

  @Test
  void records_are_published_in_the_name_of_the_organisation() {
    assertThat(new Carriage(KAFKA, "00000001003214345000").settings().source())
        .isEqualTo("urn:nld:oin:00000001003214345000:mijlpaal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "0000000100321434500", "000000010032143450000", "Defensie"})
  void a_number_that_is_none_is_refused(String number) {
    assertThatThrownBy(() -> new Carriage(KAFKA, number)).hasMessageContaining("20 digits");
  }

  @Test
  void a_topic_without_a_name_is_refused() {
    assertThatThrownBy(() -> new Kafka("localhost:9092", " ")).hasMessageContaining("topic");
  }
}
