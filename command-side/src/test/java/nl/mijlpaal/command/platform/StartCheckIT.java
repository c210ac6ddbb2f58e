package nl.mijlpaal.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import nl.mijlpaal.command.Node;
import nl.mijlpaal.command.RealPostgres;
import nl.mijlpaal.command.accepting.Outcome;
import nl.mijlpaal.command.edition.EditionCommand.OpenEdition;
import nl.mijlpaal.command.publishing.Publisher;
import nl.mijlpaal.command.remembering.EventJson;
import nl.mijlpaal.command.remembering.EventWriter;
import nl.mijlpaal.command.remembering.PostgresEventStore;
import nl.mijlpaal.contract.Effective;
import org.axonframework.config.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What could lose what it would acknowledge does not start. That a topic ahead of the store is such
 * a thing is told by the crash stories, which have a broker.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StartCheckIT {
  private static final String HEALTHY = RealPostgres.emptyDatabase();
  private static final Node NODE = new Node(HEALTHY);

  @AfterAll
  static void close() {
    NODE.close();
  }

  @Test
  void a_sound_store_is_served() {
    assertThat(
            NODE.ask(
                new OpenEdition(
                    2025, "STRAIIK-D 2025", null, Effective.on(LocalDate.of(2025, 4, 4)))))
        .isInstanceOf(Outcome.Done.class);
    assertThatCode(() -> new Node(HEALTHY).close()).doesNotThrowAnyException();
  }

  @Test
  void a_store_that_does_not_wait_for_its_disk_is_refused() throws SQLException {
    refused(
        changed("alter database %s set synchronous_commit = off"),
        "The event store runs with synchronous_commit switched off.");
  }

  @Test
  void a_store_that_does_not_flush_is_refused() throws IOException {
    try (var careless =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .setServerConfig("synchronous_commit", "on")
            .start()) {
      refused(
          careless.getJdbcUrl("postgres", "postgres"),
          "The event store runs with fsync switched off."
              + " The event store runs with full_page_writes switched off.");
    }
  }

  @Test
  void a_store_with_an_event_of_another_name_is_refused() throws SQLException {
    refused(
        changed(stored("milestone.teleported", 1)),
        "The event store holds milestone.teleported.v1, which this version does not know");
  }

  @Test
  void a_store_with_an_event_of_a_newer_version_is_refused() throws SQLException {
    refused(
        changed(stored("milestone.reopened", 99)),
        "The event store holds milestone.reopened.v99, which this version does not know");
  }

  @Test
  void a_clock_before_the_last_entry_is_refused() throws SQLException {
    refused(
        changed(
            stored("milestone.reopened", 1),
            """
            insert into ledger (index, global_index, recorded_at, leaf)
            select 1, global_index, now() + interval '1 hour', '' from event
            """),
        "The clock says ");
  }

  @Test
  void a_store_that_was_restored_from_a_dump_is_refused() throws SQLException {
    refused(
        changed("update ledger_head set mark_txid = '999999999999'"),
        "The event store was restored from a dump");
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() throws SQLException {
    refused(
        changed(
            stored("milestone.teleported", 1),
            "update ledger_head set mark_txid = '999999999999'",
            "alter database %s set synchronous_commit = off"),
        "synchronous_commit",
        "milestone.teleported.v1",
        "restored from a dump");
  }

  @Test
  void the_framework_on_another_store_is_refused() throws InterruptedException {
    var store = NODE.part(DataSource.class);
    var writer = new EventWriter(store, () -> {});
    try {
      var another = new PostgresEventStore(store, writer, new EventJson());
      var own = NODE.part(PostgresEventStore.class);
      assertThatCode(check(NODE.part(Configuration.class), own)::afterPropertiesSet)
          .doesNotThrowAnyException();
      assertThatThrownBy(check(NODE.part(Configuration.class), another)::afterPropertiesSet)
          .isInstanceOf(NotSafeToStart.class)
          .hasMessageContaining("Axon is not wired to the event store of this program.");
    } finally {
      writer.destroy();
    }
  }

  private static StartCheck check(Configuration axon, PostgresEventStore storage) {
    return new StartCheck(
        NODE.part(JdbcClient.class), axon, storage, NODE.part(Publisher.class), Clock.systemUTC());
  }

  private static void refused(String store, String... why) {
    assertThatThrownBy(() -> new Node(store).close())
        .rootCause()
        .isInstanceOf(NotSafeToStart.class)
        .message()
        .startsWith("Mijlpaal does not start: ")
        .contains(why);
  }

  /** A store in which somebody changed something. */
  private static String changed(String... changes) throws SQLException {
    var store = RealPostgres.emptyTables();
    try (var connection = DriverManager.getConnection(store, "postgres", "");
        var statement = connection.createStatement()) {
      for (var change : changes) statement.execute(change.formatted(connection.getCatalog()));
    }
    return store;
  }

  private static String stored(String name, int version) {
    return """
    insert into event
      (aggregate_id, sequence, event_id, name, version, decided_at, metadata, payload)
    values ('milestone:one', 0, gen_random_uuid(), '%s', %d, now(), '{}', '{}')
    """
        .formatted(name, version);
  }
}
