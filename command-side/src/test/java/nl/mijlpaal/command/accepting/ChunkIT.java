package nl.mijlpaal.command.accepting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mijlpaal.command.Node;
import nl.mijlpaal.command.RealPostgres;
import nl.mijlpaal.command.edition.EditionCommand.LeaveOut;
import nl.mijlpaal.command.edition.EditionCommand.OpenEdition;
import nl.mijlpaal.command.edition.EditionCommand.TakeIn;
import nl.mijlpaal.command.edition.EditionRejection.NotTakenIn;
import nl.mijlpaal.command.milestone.MilestoneCommand.PlanMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.ReopenMilestone;
import nl.mijlpaal.command.milestone.MilestoneCommand.RewordMilestone;
import nl.mijlpaal.command.milestone.MilestoneRejection.KeyTaken;
import nl.mijlpaal.command.milestone.MilestoneRejection.StillOpen;
import nl.mijlpaal.command.remembering.PostgresEventStore;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.DomainEvent;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chunks of a file that are large enough to be written in one piece, on two nodes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChunkIT {
  private static final int LARGE = 100;
  private static final String STORE = RealPostgres.emptyDatabase();
  private static final Node ONE = new Node(STORE);
  private static final Node TWO = new Node(STORE);
  private static final Effective APRIL = Effective.on(LocalDate.of(2025, 4, 4));
  private static final Effective FAR_AHEAD = Effective.on(LocalDate.of(2999, 1, 1));

  @BeforeAll
  static void open() {
    assertThat(ONE.ask(new OpenEdition(2025, "STRAIIK-D 2025", null, APRIL)))
        .isInstanceOf(Outcome.Done.class);
  }

  @AfterAll
  static void close() {
    ONE.close();
    TWO.close();
  }

  @Test
  void a_chunk_is_stored_as_it_was_decided_and_is_read_back() {
    var ids = planned("READ");

    var read = TWO.part(PostgresEventStore.class).eventsOf(ids.getLast().toString());

    assertThat(read).hasSize(2);
    assertThat(count("milestone_key where key like 'READ-%'")).isEqualTo(LARGE);
    var stored =
        ONE.part(JdbcClient.class)
            .sql("select sequence from event where aggregate_id = ? order by global_index")
            .param(ids.getFirst().toString())
            .query(Long.class)
            .list();
    assertThat(stored).containsExactly(0L, 1L);
  }

  @Test
  void a_chunk_follows_what_another_node_wrote_in_the_meantime() {
    var ids = planned("BEHIND");
    var ahead = ids.get(LARGE / 2);
    TWO.ask(new RewordMilestone(ahead, 2025, "by two", APRIL));

    var outcomes = take(ONE, ids.stream().map(id -> reword(id, "by one")).toList());

    assertThat(outcomes).allMatch(Outcome.Done.class::isInstance);
    assertThat(rewordings(ahead))
        .extracting(MilestoneReworded::from)
        .containsExactly("Een", "by two");
  }

  @Test
  void a_long_past_is_read_to_its_end() {
    var ids = planned("LONG");
    var old = ids.getFirst();
    for (int i = 0; i < 60; i++) ONE.ask(new RewordMilestone(old, 2025, "Titel " + i, APRIL));

    take(TWO, ids.stream().map(id -> reword(id, "by two")).toList());

    assertThat(rewordings(old)).hasSize(61);
    assertThat(rewordings(old).getLast().from()).isEqualTo("Titel 59");
  }

  @Test
  void a_refused_row_leaves_what_it_shares_with_others_as_it_is() {
    var ids = planned("SHARED");
    take(ONE, ids.stream().map(id -> request(new TakeIn(2025, id, APRIL))).toList());
    var before = count("event");

    var outcomes =
        take(
            ONE,
            IntStream.range(0, LARGE)
                .mapToObj(
                    i -> request(new LeaveOut(2025, ids.get(i), i % 3 == 1 ? FAR_AHEAD : APRIL)))
                .toList());

    for (int i = 0; i < LARGE; i++)
      assertThat(outcomes.get(i))
          .isInstanceOf(i % 3 == 1 ? Outcome.Refused.class : Outcome.Done.class);
    assertThat(count("event")).isEqualTo(before + 67);
  }

  @Test
  void rows_that_are_refused_halfway_leave_nothing_of_themselves() {
    var ids = planned("HALF");
    var before = count("event");

    var outcomes =
        take(
            ONE,
            IntStream.range(0, LARGE)
                .mapToObj(i ->
                    i % 4 == 0
                        ? reword(ids.get(i), "Twee")
                        : request(
                            new RewordMilestone(ids.get(i), 2025, "Nooit", APRIL),
                            i % 4 == 1
                                ? new LeaveOut(2025, ids.get(i), APRIL)
                                : new ReopenMilestone(ids.get(i), APRIL)))
                .toList());

    for (int i = 0; i < LARGE; i++)
      if (i % 4 == 0) assertThat(outcomes.get(i)).isInstanceOf(Outcome.Done.class);
      else
        assertThat(outcomes.get(i))
            .isEqualTo(new Outcome.Refused(i % 4 == 1 ? new NotTakenIn(2025) : new StillOpen(), 1));
    assertThat(count("event")).isEqualTo(before + LARGE / 4);
    assertThat(rewordings(ids.get(2))).isEmpty();
  }

  @Test
  void a_key_that_was_taken_in_the_meantime_refuses_its_row_alone() {
    var taken = new MilestoneId(UUID.randomUUID());
    TWO.ask(plan(taken, "TAKEN-7"));

    var outcomes = take(ONE, plans(ids(), "TAKEN"));

    assertThat(outcomes.get(7)).isEqualTo(new Outcome.Refused(new KeyTaken("TAKEN-7"), 0));
    assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(LARGE - 1);
  }

  private static List<MilestoneId> planned(String name) {
    var ids = ids();
    assertThat(take(ONE, plans(ids, name))).allMatch(Outcome.Done.class::isInstance);
    return ids;
  }

  private static List<MilestoneId> ids() {
    return Stream.generate(() -> new MilestoneId(UUID.randomUUID())).limit(LARGE).toList();
  }

  private static List<Request> plans(List<MilestoneId> ids, String name) {
    return IntStream.range(0, ids.size())
        .mapToObj(i -> request(plan(ids.get(i), name + "-" + i)))
        .toList();
  }

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
            "Een",
            Target.of("2026", Qualifier.IN, null),
            List.of(new Placement("quantum", null, List.of())),
            Needs.UNKNOWN,
            null,
            null),
        APRIL);
  }

  private static Request reword(MilestoneId id, String title) {
    return request(new RewordMilestone(id, 2025, title, APRIL));
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

  private static List<Outcome> take(Node node, List<Request> requests) {
    return node.part(CommandDesk.class).takeTogether(requests, false);
  }

  private static List<MilestoneReworded> rewordings(MilestoneId id) {
    Stream<DomainEvent> events =
        ONE.part(PostgresEventStore.class).eventsOf(id.toString()).stream();
    return events
        .filter(MilestoneReworded.class::isInstance)
        .map(MilestoneReworded.class::cast)
        .toList();
  }

  private static long count(String what) {
    return ONE.part(JdbcClient.class)
        .sql("select count(*) from " + what)
        .query(Long.class)
        .single();
  }
}
