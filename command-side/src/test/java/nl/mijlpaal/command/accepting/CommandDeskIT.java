package nl.mijlpaal.command.accepting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.mijlpaal.command.Node;
import nl.mijlpaal.command.RealPostgres;
import nl.mijlpaal.command.deciding.GeneralRejection.EditionNotOpen;
import nl.mijlpaal.command.deciding.GeneralRejection.Stale;
import nl.mijlpaal.command.edition.EditionCommand.OpenEdition;
import nl.mijlpaal.command.edition.EditionCommand.TakeIn;
import nl.mijlpaal.command.edition.EditionRejection.AnotherEditionOpen;
import nl.mijlpaal.command.milestone.MilestoneCommand.AchieveMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReopenMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.RewordMilestone;
import nl.mijlpaal.command.milestone.MilestoneRejection.KeyTaken;
import nl.mijlpaal.command.milestone.MilestoneRejection.StillOpen;
import nl.mijlpaal.command.remembering.PostgresEventStore;
import nl.mijlpaal.command.remembering.Revision;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneReworded;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Needs;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.contract.Plan;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests through the desk onto a real PostgreSQL, from one node and from two. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandDeskIT {
  private static final String STORE = RealPostgres.emptyDatabase();
  private static final Node ONE = new Node(STORE);
  private static final Node TWO = new Node(STORE);
  private static final Effective APRIL = Effective.on(LocalDate.of(2025, 4, 4));

  static {
    assertThat(ONE.ask(new OpenEdition(2025, "STRAIIK-D 2025", null, APRIL)))
        .isInstanceOf(Outcome.Done.class);
  }

  @AfterAll
  static void close() {
    ONE.close();
    TWO.close();
  }

  private static final RequestName NAMED =
      new RequestName("test", "phantom", new byte[32], 200, null);

  private static PlanMilestone plan(MilestoneId id, String key) {
    return new PlanMilestone(
        id,
        key,
        Kind.ACTION,
        null,
        null,
        Marking.of(Classification.OPENBAAR),
        2025,
        new Plan(
            "Titel 0",
            Target.of("2026", Qualifier.IN, null),
            List.of(new Placement("quantum", null, List.of())),
            Needs.UNKNOWN,
            null,
            null),
        APRIL);
  }

  private static MilestoneId planned(String key) {
    var id = new MilestoneId(UUID.randomUUID());
    assertThat(ONE.ask(plan(id, key), new TakeIn(2025, id, APRIL)))
        .isInstanceOf(Outcome.Done.class);
    return id;
  }

  private static long events() {
    return ONE.part(JdbcClient.class).sql("select count(*) from event").query(Long.class).single();
  }

  @Test
  void what_is_accepted_is_in_the_store_with_its_revisions() {
    var id = new MilestoneId(UUID.randomUUID());
    var before = events();
    var outcome = (Outcome.Done) ONE.ask(plan(id, "STORED"), new TakeIn(2025, id, APRIL));
    assertThat(outcome.revisions()).contains(new Revision(id.toString(), 1));
    assertThat(events()).isEqualTo(before + 3);
  }

  @Test
  void an_event_carries_the_metadata_of_its_command_through_the_store() {
    var id = planned("METADATA");
    var stored =
        ONE.part(JdbcClient.class)
            .sql(
                """
                select convert_from(metadata, 'UTF8') from event
                where aggregate_id = ? and sequence = 0
                """)
            .param(id.toString())
            .query(String.class)
            .single();
    assertThat(stored)
        .isEqualTo(
            "{\"actor\":\"office\",\"channel\":\"REST\",\"client\":\"test\","
                + "\"correlation\":\"one\",\"roles\":\"strategy-office\"}");
  }

  @Test
  void nothing_is_decided_on_an_event_whose_place_another_node_took() throws Exception {
    var id = planned("PHANTOM");
    ONE.ask(new RewordMilestone(id, 2025, "seen by both", APRIL));
    TWO.ask(new RewordMilestone(id, 2025, "Titel 0", APRIL));
    try (var connection = ONE.part(DataSource.class).getConnection();
        var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      connection.setAutoCommit(false);
      connection.createStatement().execute("lock table answered_request in exclusive mode");
      var winner = workers.submit(() -> TWO.ask(null, NAMED, reword(id, "by two")));
      awaitLocks(1);
      var loser = workers.submit(() -> ONE.ask(reword(id, "by one, lost")));
      awaitLocks(2);
      var next = new FutureTask<>(() -> ONE.ask(reword(id, "by one, on top of what it lost")));
      var thread = Thread.ofPlatform().start(next);
      await(() -> waitsForItsWrite(thread));
      connection.commit();
      assertThat(List.of(winner.get(), loser.get(), next.get()))
          .allMatch(Outcome.Done.class::isInstance);
    }
    var rewordings =
        ONE.part(PostgresEventStore.class).eventsOf(id.toString()).stream()
            .filter(MilestoneReworded.class::isInstance)
            .map(MilestoneReworded.class::cast)
            .toList();
    assertThat(rewordings.stream().skip(1).map(MilestoneReworded::from))
        .containsExactlyElementsOf(
            rewordings.stream().limit(rewordings.size() - 1L).map(MilestoneReworded::to).toList());
  }

  @Test
  void a_request_that_never_came_to_disk_is_done_when_it_is_sent_again() throws Exception {
    var id = planned("FAILED");
    var name = new RequestName("test", "failed", new byte[32], 200, null);
    try (var connection = ONE.part(DataSource.class).getConnection();
        var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      connection.setAutoCommit(false);
      connection.createStatement().execute("lock table answered_request in exclusive mode");
      var failed = workers.submit(() -> ONE.ask(null, name, reword(id, "at last")));
      awaitLocks(1);
      connection
          .createStatement()
          .execute(
              """
              select pg_terminate_backend(pid) from pg_stat_activity
              where datname = current_database() and wait_event_type = 'Lock'
              """);
      assertThatThrownBy(failed::get).hasRootCauseInstanceOf(SQLException.class);
      connection.commit();
    }
    var again = ONE.ask(null, name, reword(id, "at last"));
    assertThat(((Outcome.Done) again).events()).hasSize(1);
    assertThat(ONE.part(PostgresEventStore.class).eventsOf(id.toString()).getLast())
        .isInstanceOf(MilestoneReworded.class);
  }

  private static RewordMilestone reword(MilestoneId id, String title) {
    return new RewordMilestone(id, 2025, title, APRIL);
  }

  private static boolean waitsForItsWrite(Thread thread) {
    return Stream.of(thread.getStackTrace())
        .anyMatch(frame ->
            frame.getClassName().equals(PostgresEventStore.class.getName())
                && frame.getMethodName().equals("await"));
  }

  private static void awaitLocks(int waiting) {
    await(() ->
        ONE.part(JdbcClient.class)
                .sql(
                    """
                    select count(*) from pg_stat_activity
                    where datname = current_database() and wait_event_type = 'Lock'
                    """)
                .query(Integer.class)
                .single()
            == waiting);
  }

  private static void await(BooleanSupplier condition) {
    var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0) throw new AssertionError("it did not come about");
      LockSupport.parkNanos(1_000_000);
    }
  }

  @Test
  void what_is_so_already_writes_nothing() {
    var id = planned("SAME");
    var before = events();
    var outcome = ONE.ask(new RewordMilestone(id, 2025, "Titel 0", APRIL));
    assertThat(outcome)
        .isEqualTo(new Outcome.Done(List.of(new Revision(id.toString(), 1)), List.of()));
    assertThat(events()).isEqualTo(before);
  }

  @Test
  void a_key_belongs_to_one_milestone() {
    planned("TWICE");
    var before = events();
    assertThat(ONE.ask(plan(new MilestoneId(UUID.randomUUID()), "TWICE")))
        .isEqualTo(new Outcome.Refused(new KeyTaken("TWICE"), 0));
    assertThat(events()).isEqualTo(before);
  }

  @Test
  void one_edition_is_open_at_a_time() {
    assertThat(TWO.ask(new OpenEdition(2026, "STRAIIK-D 2026", 2025, APRIL)))
        .isEqualTo(new Outcome.Refused(new AnotherEditionOpen(), 0));
  }

  @Test
  void a_plan_for_an_edition_that_is_not_open_is_refused() {
    var id = planned("CLOSED");
    assertThat(ONE.ask(new RewordMilestone(id, 2024, "Anders", APRIL)))
        .isEqualTo(new Outcome.Refused(new EditionNotOpen(2024), 0));
  }

  @Test
  void a_stale_revision_is_refused_with_the_current_one() {
    var id = planned("STALE");
    assertThat(
            ONE.ask(
                new Revision(id.toString(), 0),
                null,
                new RewordMilestone(id, 2025, "Nieuw", APRIL)))
        .isEqualTo(new Outcome.Refused(new Stale(0, 1), 0));
  }

  @Test
  void what_another_node_wrote_is_seen_before_anything_is_refused() {
    var id = planned("NODES");
    assertThat(ONE.ask(new ReopenMilestone(id, APRIL)))
        .isEqualTo(new Outcome.Refused(new StillOpen(), 0));
    TWO.ask(new RewordMilestone(id, 2025, "Van de ander", APRIL));
    var outcome =
        ONE.ask(
            new Revision(id.toString(), 2),
            null,
            new RewordMilestone(id, 2025, "Van de ene", APRIL));
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void what_another_node_wrote_is_seen_before_a_part_of_a_request_is_refused() {
    var id = planned("PARTLY");
    ONE.ask(new AchieveMilestone(id, null, APRIL));
    TWO.ask(new ReopenMilestone(id, APRIL));
    var outcome =
        ONE.ask(
            new RewordMilestone(id, 2025, "Nog eens", APRIL),
            new AchieveMilestone(id, null, APRIL));
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void two_nodes_that_write_one_milestone_lose_nothing_and_keep_its_order() throws Exception {
    var id = planned("RACE");
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Future<Outcome>> outcomes =
          threads.invokeAll(
              IntStream.range(0, 80)
                  .<Callable<Outcome>>mapToObj(i ->
                      () ->
                          (i % 2 == 0 ? ONE : TWO)
                              .ask(new RewordMilestone(id, 2025, "Titel " + (i + 1), APRIL)))
                  .toList());
      for (var outcome : outcomes) assertThat(outcome.get()).isInstanceOf(Outcome.Done.class);
    }
    var sequences =
        ONE.part(JdbcClient.class)
            .sql("select sequence from event where aggregate_id = ? order by global_index")
            .param(id.toString())
            .query(Long.class)
            .list();
    assertThat(sequences).isEqualTo(IntStream.range(0, 82).mapToObj(Long::valueOf).toList());
  }

  @Test
  void of_two_requests_with_one_name_one_acts_and_both_get_its_answer() throws Exception {
    var id = planned("NAMED");
    var before = events();
    var name = new RequestName("test office", "the-same", new byte[] {1}, 200, "/here");
    try (var threads = Executors.newFixedThreadPool(8)) {
      var outcomes =
          threads.invokeAll(
              IntStream.range(0, 16)
                  .<Callable<Outcome>>mapToObj(i ->
                      () ->
                          (i % 2 == 0 ? ONE : TWO)
                              .ask(null, name, new RewordMilestone(id, 2025, "Keer " + i, APRIL)))
                  .toList());
      var done = 0;
      for (var future : outcomes)
        switch (future.get()) {
          case Outcome.Done(var revisions, _) -> {
            done++;
            assertThat(revisions).containsExactly(new Revision(id.toString(), 2));
          }
          case Outcome.Repeated(var answer) ->
              assertThat(answer.revisions()).containsExactly(new Revision(id.toString(), 2));
          case Outcome other -> throw new AssertionError(other);
        }
      assertThat(done).isEqualTo(1);
    }
    assertThat(events()).isEqualTo(before + 1);
    assertThat(
            TWO.ask(
                null,
                new RequestName("test office", "the-same", new byte[] {2}, 200, null),
                new RewordMilestone(id, 2025, "Iets anders", APRIL)))
        .isEqualTo(new Outcome.NameReused());
  }

  @Test
  void a_refused_request_is_not_remembered() {
    var id = planned("REFUSED");
    var name = new RequestName("test office", "refused", new byte[] {1}, 200, null);
    assertThat(ONE.ask(null, name, new ReopenMilestone(id, APRIL)))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(ONE.ask(null, name, new ReopenMilestone(id, APRIL)))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void in_a_file_a_refused_row_leaves_the_others_as_they_are() {
    var first = new MilestoneId(UUID.randomUUID());
    var third = new MilestoneId(UUID.randomUUID());
    var before = events();
    var outcomes =
        ONE.part(CommandDesk.class)
            .takeTogether(
                List.of(
                    request(plan(first, "ROW-1")),
                    request(
                        plan(new MilestoneId(UUID.randomUUID()), "ROW-2"),
                        new TakeIn(2024, first, APRIL)),
                    request(plan(third, "ROW-3"))),
                false);
    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Done.class);
    assertThat(outcomes.get(1)).isEqualTo(new Outcome.Refused(new EditionNotOpen(2024), 1));
    assertThat(outcomes.get(2)).isInstanceOf(Outcome.Done.class);
    assertThat(events()).isEqualTo(before + 4);
  }

  @Test
  void only_looking_changes_nothing() {
    var before = events();
    var outcomes =
        ONE.part(CommandDesk.class)
            .takeTogether(List.of(request(plan(new MilestoneId(UUID.randomUUID()), "LOOK"))), true);
    assertThat(((Outcome.Done) outcomes.getFirst()).events()).hasSize(2);
    assertThat(events()).isEqualTo(before);
    planned("LOOK");
  }

  private static Request request(Object... commands) {
    return new Request(
        Node.STRATEGY_OFFICE,
        List.of(commands),
        Node.metadata(Node.STRATEGY_OFFICE),
        List.of(),
        null,
        null);
  }
}
