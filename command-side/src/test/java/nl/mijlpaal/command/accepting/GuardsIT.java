package nl.mijlpaal.command.accepting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.mijlpaal.command.Node;
import nl.mijlpaal.command.RealPostgres;
import nl.mijlpaal.command.deciding.GeneralRejection.EditionNotOpen;
import nl.mijlpaal.command.edition.EditionCommand.OpenEdition;
import nl.mijlpaal.command.edition.EditionRejection.AnotherEditionOpen;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.RewordMilestone;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Plan;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An edition's lifecycle stands still for those who rely on it, on two nodes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardsIT {
  private static final Effective APRIL = Effective.on(LocalDate.of(2025, 4, 4));

  /** More than are written in a group with others. */
  private static final int MANY = 65;

  private static final String STORE = RealPostgres.emptyDatabase();
  private static final Node ONE = new Node(STORE);
  private static final Node TWO = new Node(STORE);
  private static final AtomicInteger YEARS = new AtomicInteger(2025);

  private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
  private final JdbcClient database = TWO.part(JdbcClient.class);

  /** An edition that only this test opens. */
  private final int year = YEARS.getAndAdd(2);

  private final Outcome tooLate = new Outcome.Refused(new EditionNotOpen(year), 0);

  @AfterEach
  void close() {
    people.shutdownNow();
    database.sql("update edition_state set state = 'CLOSED'").update();
  }

  @AfterAll
  static void stop() {
    ONE.close();
    TWO.close();
  }

  @Test
  void who_opens_an_edition_waits_for_who_plans_in_the_open_one() throws Exception {
    open(year);
    var id = planned("GUARDED");
    try (var disk = holding("answered_request")) {
      var planning = people.submit(() -> ONE.ask(null, named("plan"), reword(id, "Beter")));
      await(WAITING_FOR_ITS_ANSWER);
      var opening = people.submit(() -> TWO.ask(openEdition(year + 1)));
      await(WAITING_FOR_THE_GUARD + " and mode = 'ExclusiveLock'");
      assertThat(opening.isDone()).isFalse();

      disk.rollback();

      assertThat(planning.get()).isInstanceOf(Outcome.Done.class);
      assertThat(opening.get()).isEqualTo(new Outcome.Refused(new AnotherEditionOpen(), 0));
    }
  }

  @Test
  void who_plans_waits_for_who_opens_the_edition() throws Exception {
    try (var disk = holding("answered_request")) {
      var opening = people.submit(() -> ONE.ask(null, named("open"), openEdition(year)));
      await(WAITING_FOR_ITS_ANSWER);
      var planning =
          people.submit(() -> TWO.ask(plan(new MilestoneId(UUID.randomUUID()), "GUARDED")));
      await(WAITING_FOR_THE_GUARD + " and mode = 'ShareLock'");
      assertThat(planning.isDone()).isFalse();

      disk.rollback();

      assertThat(opening.get()).isInstanceOf(Outcome.Done.class);
      assertThat(planning.get())
          .as("in the edition that is open now")
          .isInstanceOf(Outcome.Done.class);
    }
  }

  @Test
  void nothing_is_written_on_a_lost_guard_when_the_edition_closed_meanwhile() throws Exception {
    open(year);
    var id = planned("GUARDED");
    var before = events();
    try (var disk = holding("event")) {
      var planning = people.submit(() -> ONE.ask(reword(id, "Te laat")));
      await(WAITING_FOR_THE_EVENTS);
      endWhoHoldsTheGuard();
      closeEdition();

      disk.rollback();

      assertThat(planning.get()).isEqualTo(tooLate);
    }
    assertThat(events()).isEqualTo(before);
  }

  @Test
  void who_writes_waits_for_who_closes_the_edition_whoever_lost_its_guard() throws Exception {
    open(year);
    var id = planned("GUARDED-1");
    var other = planned("GUARDED-2");
    var before = events();
    try (var closing = ONE.part(DataSource.class).getConnection()) {
      closing.setAutoCommit(false);
      closing
          .createStatement()
          .execute("update edition_state set state = 'CLOSED' where state = 'OPEN'");
      var planning = people.submit(() -> ONE.ask(reword(id, "Net te laat")));
      var importing = people.submit(() -> together(other));
      await(WAITING_FOR_WHO_CLOSES, 2);

      closing.commit();

      assertThat(planning.get()).isEqualTo(tooLate);
      assertThat(importing.get()).hasSize(MANY).containsOnly(tooLate);
    }
    assertThat(events()).isEqualTo(before);
  }

  @Test
  void what_was_written_on_a_lost_guard_is_answered_as_done() throws Exception {
    open(year);
    var id = planned("GUARDED");
    var before = events();
    try (var disk = holding("event")) {
      var planning = people.submit(() -> ONE.ask(reword(id, "Op tijd")));
      await(WAITING_FOR_THE_EVENTS);
      endWhoHoldsTheGuard();

      disk.rollback();

      assertThat(planning.get()).isInstanceOf(Outcome.Done.class);
    }
    assertThat(events()).isEqualTo(before + 1);
    assertThat(ONE.ask(reword(id, "En door"))).isInstanceOf(Outcome.Done.class);
  }

  private static final String WAITING_FOR_THE_GUARD =
      "select count(*) from pg_locks where locktype = 'advisory' and not granted";

  private static final String WAITING_FOR_ITS_ANSWER =
      """
      select count(*) from pg_locks
      where relation = 'answered_request'::regclass and not granted
      """;

  private static final String WAITING_FOR_WHO_CLOSES =
      "select count(*) from pg_locks where locktype in ('transactionid', 'tuple') and not granted";

  private static final String WAITING_FOR_THE_EVENTS =
      """
      select count(*) from pg_stat_activity join pg_locks using (pid)
      where relation = 'event'::regclass and not granted
        and query like '%insert into event%'
      """;

  private void open(int edition) {
    assertThat(ONE.ask(openEdition(edition))).isInstanceOf(Outcome.Done.class);
  }

  private static OpenEdition openEdition(int edition) {
    return new OpenEdition(edition, "STRAIIK-D " + edition, null, APRIL);
  }

  /** A milestone that a node has in memory, so that it is decided on without the store. */
  private MilestoneId planned(String key) {
    var id = new MilestoneId(UUID.randomUUID());
    assertThat(ONE.ask(plan(id, key))).isInstanceOf(Outcome.Done.class);
    return id;
  }

  private PlanMilestone plan(MilestoneId id, String key) {
    return new PlanMilestone(
        id,
        key + "-" + year,
        Kind.ACTION,
        null,
        null,
        Marking.of(Classification.OPENBAAR),
        year,
        new Plan(
            "Titel",
            Target.of("2026", Qualifier.IN, null),
            List.of(new Placement("quantum", null, List.of())),
            Needs.UNKNOWN,
            null,
            null),
        APRIL);
  }

  private RewordMilestone reword(MilestoneId id, String title) {
    return new RewordMilestone(id, year, title, APRIL);
  }

  private List<Outcome> together(MilestoneId id) {
    var rows =
        IntStream.range(0, MANY)
            .mapToObj(row ->
                new Request(
                    Node.STRATEGY_OFFICE,
                    List.of(reword(id, "Rij " + row)),
                    Node.metadata(Node.STRATEGY_OFFICE),
                    List.of(),
                    null,
                    null))
            .toList();
    return ONE.part(CommandDesk.class).takeTogether(rows, false);
  }

  private static RequestName named(String name) {
    return new RequestName("test", name, new byte[32], 200, null);
  }

  private long events() {
    return database.sql("select count(*) from event").query(Long.class).single();
  }

  /** As a later command will, under a guard of its own. */
  private void closeEdition() {
    assertThat(
            database.sql("update edition_state set state = 'CLOSED' where state = 'OPEN'").update())
        .isEqualTo(1);
  }

  /** Somebody who lets nobody write into a table. */
  private Connection holding(String table) throws SQLException {
    var connection = TWO.part(DataSource.class).getConnection();
    connection.setAutoCommit(false);
    connection.createStatement().execute("lock table " + table + " in exclusive mode");
    return connection;
  }

  private void endWhoHoldsTheGuard() {
    assertThat(
            database
                .sql(
                    """
                    select pg_terminate_backend(pid, 10000) from pg_locks
                    where locktype = 'advisory' and granted
                      and database = (select oid from pg_database where datname = current_database())
                    """)
                .query(Boolean.class)
                .list())
        .containsExactly(true);
  }

  private void await(String count) {
    await(count, 1);
  }

  private void await(String count, int waiting) {
    var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (database.sql(count).query(Integer.class).single() < waiting) {
      if (System.nanoTime() - end > 0) throw new AssertionError("nobody waits");
      LockSupport.parkNanos(1_000_000);
    }
  }
}
