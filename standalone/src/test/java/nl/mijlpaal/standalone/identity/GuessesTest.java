package nl.mijlpaal.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GuessesTest {
  private Instant now = Instant.parse("2026-11-02T09:00:00Z");
  private final Guesses guesses = new Guesses(() -> now);

  @Test
  void a_few_slips_cost_nothing() {
    for (int i = 0; i < 5; i++) assertThat(guesses.mayTry("viewer")).isTrue();
    assertThat(guesses.mayTry("viewer")).isFalse();
    assertThat(guesses.mayTry("Viewer")).as("the same name").isFalse();
    assertThat(guesses.mayTry("auditor")).as("another name").isTrue();
  }

  @Test
  void who_guesses_waits_longer_each_time_and_a_minute_at_most() {
    for (int i = 0; i < 5; i++) guesses.mayTry("viewer");
    for (var seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
      passes(Duration.ofSeconds(seconds).minusMillis(1));
      assertThat(guesses.mayTry("viewer")).isFalse();
      passes(Duration.ofMillis(1));
      assertThat(guesses.mayTry("viewer")).as("after %d s", seconds).isTrue();
    }
  }

  @Test
  void guesses_in_an_hour_are_few() {
    int tried = 0;
    for (int i = 0; i < 36_000; i++) {
      if (guesses.mayTry("viewer")) tried++;
      passes(Duration.ofMillis(100));
    }
    assertThat(tried).isBetween(60, 75);
  }

  @Test
  void who_knows_the_password_begins_anew() {
    for (int i = 0; i < 5; i++) guesses.mayTry("viewer");
    guesses.succeeded("viewer");

    assertThat(guesses.mayTry("viewer")).isTrue();
  }

  private void passes(Duration time) {
    now = now.plus(time);
  }
}
