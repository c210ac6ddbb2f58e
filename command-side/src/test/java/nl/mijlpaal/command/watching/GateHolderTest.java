package nl.mijlpaal.command.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GateHolderTest {
  private static final Duration LONG = Duration.ofSeconds(75);

  @Test
  void a_session_is_named_with_what_ends_it() {
    assertThat(new GateHolder(4711, "mijlpaal_events", "psql", "active", LONG).said())
        .isEqualTo(
            "session 4711 (psql) in database mijlpaal_events, active, has a transaction open for"
                + " 75 s that wrote; pg_terminate_backend(4711) ends it");
  }

  @Test
  void a_prepared_transaction_has_no_session() {
    assertThat(new GateHolder(null, "other", "two-phase", "prepared", LONG).said())
        .isEqualTo(
            "prepared transaction 'two-phase' of database other has been open for 75 s;"
                + " 'rollback prepared' ends it");
  }
}
