package nl.mijlpaal.command.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import nl.mijlpaal.command.Store;
import nl.mijlpaal.contract.ledger.MerkleFrontier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Every interleaving that could lead a sequencer to skip, repeat or reorder, on a real PostgreSQL.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SequencerIT {
  private final Store store = new Store();
  private final Sequencer sequencer = new Sequencer(store.pool, "one");

  SequencerIT() {
    assertThat(sequencer.lease()).isTrue();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_slow_transaction_before_a_fast_one_is_not_skipped() throws SQLException {
    try (var slow = store.begin()) {
      Store.append(slow, "milestone:slow", 0);
      store.appendAndCommit("milestone:fast", 0);
      assertThat(sequencer.pass()).as("nothing may pass the open one").isZero();
      slow.commit();
    }
    sequencer.pass();
    assertThat(store.ledger()).containsExactly("milestone:slow#0", "milestone:fast#0");
  }

  @Test
  void several_slow_ones_come_in_the_order_of_their_transactions() throws SQLException {
    try (var first = store.begin();
        var second = store.begin();
        var third = store.begin()) {
      Store.append(first, "milestone:a", 0);
      Store.append(second, "milestone:b", 0);
      Store.append(third, "milestone:c", 0);
      third.commit();
      first.commit();
      sequencer.pass();
      assertThat(store.ledger()).as("b may still come").containsExactly("milestone:a#0");
      second.commit();
    }
    sequencer.pass();
    assertThat(store.ledger()).containsExactly("milestone:a#0", "milestone:b#0", "milestone:c#0");
  }

  @Test
  void a_rolled_back_transaction_leaves_a_hole_in_the_store_and_none_in_the_ledger()
      throws SQLException {
    store.appendAndCommit("milestone:a", 0);
    try (var lost = store.begin()) {
      Store.append(lost, "milestone:lost", 0);
      lost.rollback();
    }
    store.appendAndCommit("milestone:b", 0);
    sequencer.pass();
    assertThat(store.ledger()).containsExactly("milestone:a#0", "milestone:b#0");
  }

  @Test
  void an_old_neighbour_does_not_make_a_late_commit_disappear() throws SQLException {
    try (var old = store.begin()) {
      Store.append(old, "milestone:old", 0);
      appendTwoMinutesOld();
      store.appendAndCommit("milestone:new", 0);
      sequencer.pass();
      assertThat(store.ledger()).isEmpty();
      old.commit();
    }
    sequencer.pass();
    assertThat(store.ledger())
        .containsExactly("milestone:old#0", "milestone:neighbour#0", "milestone:new#0");
  }

  @Test
  void a_session_that_is_idle_in_a_transaction_holds_back_only_what_it_could_precede()
      throws SQLException {
    store.appendAndCommit("milestone:before", 0);
    try (var idle = store.begin()) {
      Store.append(idle, "milestone:idle", 0);
      store.appendAndCommit("milestone:after", 0);
      sequencer.pass();
      assertThat(store.ledger()).containsExactly("milestone:before#0");
      idle.rollback();
    }
    sequencer.pass();
    assertThat(store.ledger()).containsExactly("milestone:before#0", "milestone:after#0");
  }

  @Test
  void a_transaction_that_only_reads_holds_back_nothing() throws SQLException {
    try (var reader = store.begin();
        var statement = reader.createStatement()) {
      statement.execute("select count(*) from event");
      store.appendAndCommit("milestone:a", 0);
      sequencer.pass();
      assertThat(store.ledger()).containsExactly("milestone:a#0");
    }
  }

  @Test
  void a_write_in_another_database_of_the_cluster_delays_and_loses_nothing() throws SQLException {
    try (var other = new Store();
        var foreign = other.begin()) {
      Store.append(foreign, "milestone:foreign", 0);
      store.appendAndCommit("milestone:a", 0);
      assertThat(sequencer.pass()).isZero();
      foreign.commit();
    }
    sequencer.pass();
    assertThat(store.ledger()).containsExactly("milestone:a#0");
  }

  @Test
  void an_event_waits_for_its_predecessor_when_the_writing_rule_is_broken() throws SQLException {
    try (var broken = store.begin();
        var open = store.begin()) {
      takeTransactionId(broken);
      takeTransactionId(open);
      store.appendAndCommit("milestone:b", 0);
      Store.append(broken, "milestone:b", 1);
      broken.commit();
      sequencer.pass();
      assertThat(store.ledger()).as("only #1 may be read yet, and it waits").isEmpty();
      open.rollback();
    }
    sequencer.pass();
    assertThat(store.ledger()).containsExactly("milestone:b#0", "milestone:b#1");
  }

  @Test
  void one_that_waits_for_its_predecessor_lets_the_others_pass() throws SQLException {
    store.appendAndCommit("milestone:b", 1);
    store.appendAndCommit("milestone:a", 0);
    sequencer.pass();
    assertThat(store.ledger()).containsExactly("milestone:a#0");
    store.appendAndCommit("milestone:b", 0);
    sequencer.pass();
    assertThat(store.ledger()).containsExactly("milestone:a#0", "milestone:b#0", "milestone:b#1");
  }

  @Test
  void of_more_that_wait_than_are_read_at_once_none_is_forgotten() throws SQLException {
    var many = Sequencer.PAGE + 200;
    appendMany(many, 1);
    passes(3);
    store.appendAndCommit("milestone:other", 0);
    passes(1);
    assertThat(store.ledger()).as("all the others wait").containsExactly("milestone:other#0");

    appendMany(many, 0);
    passes(3);

    assertThat(store.ledger())
        .hasSize(1 + 2 * many)
        .doesNotHaveDuplicates()
        .containsSubsequence("milestone:m1#0", "milestone:m1#1")
        .containsSubsequence("milestone:m" + many + "#0", "milestone:m" + many + "#1");
    try (var connection = store.pool.getConnection()) {
      assertThat(LedgerTable.head(connection).held()).isEmpty();
    }
  }

  @Test
  void a_second_pass_repeats_nothing() throws SQLException {
    store.appendAndCommit("milestone:a", 0);
    assertThat(sequencer.pass()).isEqualTo(1);
    assertThat(sequencer.pass()).isZero();
    assertThat(store.ledger()).hasSize(1);
  }

  @Test
  void only_one_node_holds_the_lease() {
    assertThat(new Sequencer(store.pool, "two").lease()).isFalse();
    assertThat(sequencer.lease()).as("the holder may hold on").isTrue();
  }

  @Test
  void a_paused_twin_that_wakes_up_moves_nothing() throws SQLException {
    store.appendAndCommit("milestone:a", 0);
    endLease();
    var other = new Sequencer(store.pool, "two");
    assertThat(other.lease()).isTrue();
    assertThat(sequencer.pass()).as("it believes that it still leads").isZero();
    assertThat(store.ledger()).isEmpty();
    assertThat(other.pass()).isEqualTo(1);
    assertThat(store.ledger()).containsExactly("milestone:a#0");
  }

  @Test
  void what_is_recorded_never_goes_back_in_time() throws SQLException {
    store.appendAndCommit("milestone:a", 0);
    sequencer.pass();
    execute("update ledger_head set recorded_at = now() + interval '1 hour'");
    store.appendAndCommit("milestone:b", 0);
    sequencer.pass();
    assertThat(recordedInOrder()).isTrue();
  }

  @Test
  void the_root_of_the_head_is_the_root_of_the_leaves() throws SQLException {
    for (int i = 0; i < 5; i++) store.appendAndCommit("milestone:" + i, 0);
    sequencer.pass();
    for (int i = 5; i < 8; i++) store.appendAndCommit("milestone:" + i, 0);
    sequencer.pass();
    try (var connection = store.pool.getConnection()) {
      var frontier = MerkleFrontier.EMPTY;
      for (var entry : LedgerTable.after(connection, 0, 100))
        frontier = frontier.append(entry.entry().leaf());
      assertThat(LedgerTable.head(connection).frontier().root()).isEqualTo(frontier.root());
    }
  }

  private static void takeTransactionId(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("select pg_current_xact_id()");
    }
  }

  private void passes(int count) {
    for (int i = 0; i < count; i++) sequencer.pass();
  }

  /** One event of each of so many milestones, the first of which is {@code m1}. */
  private void appendMany(int milestones, int sequence) throws SQLException {
    execute(
        """
        insert into event
          (aggregate_id, sequence, event_id, name, version, decided_at, metadata, payload)
        select 'milestone:m' || i, %d, gen_random_uuid(), 'milestone.reopened', 1, now(), '{}', ''
        from generate_series(1, %d) as i
        """
            .formatted(sequence, milestones));
  }

  private void appendTwoMinutesOld() throws SQLException {
    execute(
        """
        insert into event
          (aggregate_id, sequence, event_id, name, version, decided_at, metadata, payload)
        values ('milestone:neighbour', 0, gen_random_uuid(), 'milestone.reopened', 1,
          now() - interval '2 minutes', '{}', 'old')
        """);
  }

  private void endLease() throws SQLException {
    execute("update ledger_head set leased_until = now() - interval '1 second'");
  }

  private void execute(String sql) throws SQLException {
    try (var connection = store.pool.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private boolean recordedInOrder() throws SQLException {
    try (var connection = store.pool.getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select bool_and(recorded_at >= before) from (select recorded_at,"
                    + " lag(recorded_at, 1, '-infinity') over (order by index) as before"
                    + " from ledger) as l")) {
      row.next();
      return row.getBoolean(1);
    }
  }
}
