package nl.mijlpaal.command.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.mijlpaal.command.Node;
import nl.mijlpaal.command.RealPostgres;
import nl.mijlpaal.command.Store;
import nl.mijlpaal.command.carrying.Carrier;
import nl.mijlpaal.command.edition.EditionCommand.OpenEdition;
import nl.mijlpaal.command.publishing.Publisher;
import nl.mijlpaal.command.remembering.EventWriter;
import nl.mijlpaal.contract.Effective;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Each trouble has its real cause, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HealthIT {
  private static final Patience LITTLE = new Patience(Duration.ofMillis(100));

  private static String url;
  private static Node node;
  private static LedgerHealth ledger;

  @BeforeAll
  static void start() {
    url = RealPostgres.emptyDatabase();
    node = new Node(url);
    ledger = new LedgerHealth(node.part(LedgerStateTable.class), node.part(Carrier.class), LITTLE);
    node.ask(new OpenEdition(2025, "STRAIIK-D 2025", null, Effective.on(LocalDate.of(2025, 4, 4))));
    await(ledger::health, health -> health.getDetails().get("size").equals(1L));
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @Test
  void an_open_transaction_that_wrote_is_named_with_what_ends_it() throws SQLException {
    try (var open = connect("forgotten")) {
      open.setAutoCommit(false);
      Store.append(open, "milestone:open", 0);
      var session = session(open);
      appendAndCommit("milestone:after", 0);

      var down = await(ledger::health, health -> health.getStatus().equals(Status.DOWN));

      assertThat(down.getDetails().get("trouble").toString())
          .startsWith("1 events wait, the first for")
          .contains("session " + session + " (forgotten) in database test_", "idle in transaction")
          .endsWith("pg_terminate_backend(" + session + ") ends it");
      open.rollback();
    }
    assertThat(await(ledger::health, HealthIT::isUp).getDetails()).doesNotContainKey("trouble");
  }

  @Test
  void an_event_without_the_one_before_it_is_told_until_that_comes() throws SQLException {
    appendAndCommit("milestone:early", 1);

    var down = await(ledger::health, health -> health.getStatus().equals(Status.DOWN));

    assertThat(down.getDetails().get("trouble").toString())
        .startsWith("1 events wait for the one before them in their aggregate");
    assertThat(down.getDetails()).containsEntry("held", 1);
    appendAndCommit("milestone:early", 0);
    await(ledger::health, HealthIT::isUp);
  }

  @Test
  void a_ledger_that_no_node_extends_is_told() {
    var carrier = node.part(Carrier.class);
    var carrying = new CarryingHealth(carrier);
    carrier.stop();
    try {
      assertThat(carrying.health().getStatus()).isEqualTo(Status.DOWN);
      var down = await(ledger::health, health -> health.getStatus().equals(Status.DOWN));
      assertThat(down.getDetails().get("trouble").toString())
          .startsWith("no node extends the ledger; the last one was ");
    } finally {
      carrier.start();
    }
    await(ledger::health, HealthIT::isUp);
    assertThat(carrying.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void a_writer_that_ended_is_told() throws InterruptedException {
    assertThat(new WritingHealth(node.part(EventWriter.class)).health()).matches(HealthIT::isUp);
    var ended = new EventWriter(node.part(DataSource.class), () -> {});
    ended.destroy();

    var down = new WritingHealth(ended).health();

    assertThat(down.getStatus()).isEqualTo(Status.DOWN);
    assertThat(down.getDetails()).containsEntry("trouble", "the writer of events ended");
  }

  @Test
  void a_broker_that_is_not_there_is_told() {
    var topic =
        new TopicHealth(
            node.part(Carrier.class),
            node.part(Publisher.class),
            node.part(LedgerStateTable.class),
            LITTLE);

    assertThat(topic.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(topic.health().getDetails().get("trouble").toString())
        .containsAnyOf("nothing listens at 127.0.0.1:9", "the broker does not answer");
  }

  private static boolean isUp(Health health) {
    return health.getStatus().equals(Status.UP);
  }

  private static Health await(Supplier<Health> asked, Predicate<Health> wanted) {
    var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    var health = asked.get();
    while (!wanted.test(health) && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      health = asked.get();
    }
    assertThat(health).matches(wanted);
    return health;
  }

  private static void appendAndCommit(String aggregate, long sequence) throws SQLException {
    try (var connection = connect("another")) {
      Store.append(connection, aggregate, sequence);
    }
  }

  private static Connection connect(String program) throws SQLException {
    return DriverManager.getConnection(url + "&ApplicationName=" + program, "postgres", "");
  }

  private static int session(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select pg_backend_pid()")) {
      row.next();
      return row.getInt(1);
    }
  }
}
