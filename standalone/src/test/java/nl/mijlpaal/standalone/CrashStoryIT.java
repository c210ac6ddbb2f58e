package nl.mijlpaal.standalone;

import static nl.mijlpaal.standalone.Part.BROKER;
import static nl.mijlpaal.standalone.Part.COMMAND_SIDE;
import static nl.mijlpaal.standalone.Part.QUERY_SIDE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every part in a process of its own, killed and paused by pid while people write. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CrashStoryIT {
  private static final int DISRUPTIONS = 5;

  @TempDir private static Path path;
  private static Installation installation;
  private static CrashStory story;

  @BeforeAll
  static void start() throws Exception {
    installation = Installation.in(path);
    story = CrashStory.in(installation, System.out);
  }

  @AfterAll
  static void end() {
    if (installation != null) {
      installation.close();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatever_dies_nothing_acknowledged_is_lost_doubled_or_reordered(long seed) throws Exception {
    var disruptions = CrashStory.disruptions(seed, DISRUPTIONS, System.out);
    assertThat(story.tell(seed, story.oneNode(), disruptions)).isEmpty();
  }

  @Test
  void two_nodes_write_the_same_milestones_and_one_orders() throws Exception {
    String first = StoredLedger.holder(installation.parts().eventDatabase());
    int port = Ports.free();
    PartProcess second =
        installation.startBeside(COMMAND_SIDE, "--command-port", Integer.toString(port));
    second.awaitUp();
    var nodes = List.of(story.oneNode().getFirst(), "http://localhost:" + port);
    CrashStory.Happening handingOver =
        (_, writers) -> {
          String leader = StoredLedger.holder(installation.parts().eventDatabase());
          PartProcess paused = leader.equals(first) ? installation.of(COMMAND_SIDE) : second;
          paused.pause();
          String next = awaitAnotherThan(leader);
          writers.awaitMore(30);
          paused.resume();
          writers.awaitMore(30);
          PartProcess killed = next.equals(first) ? installation.of(COMMAND_SIDE) : second;
          killed.kill();
          awaitAnotherThan(next);
          writers.awaitMore(30);
        };
    try {
      assertThat(story.tell(4, nodes, handingOver)).isEmpty();
    } finally {
      second.kill();
      installation.awaitAllUp();
    }
  }

  private static String awaitAnotherThan(String leader) {
    var holder = new AtomicReference<>(leader);
    Until.within(Installation.LONG_ENOUGH)
        .holds(
            () -> "another node orders than " + leader,
            () -> {
              holder.set(StoredLedger.holder(installation.parts().eventDatabase()));
              return !holder.get().equals(leader);
            });
    return holder.get();
  }

  @Test
  void a_stopped_broker_stops_the_read_side_and_nothing_else() throws Exception {
    CrashStory.Happening stoppedBroker =
        (_, writers) -> {
          installation.stop(BROKER);
          long position = story.position();
          writers.awaitMore(100);
          assertThat(StoredLedger.sizes(installation.parts().eventDatabase()).getFirst())
              .isGreaterThan(position + 50);
          assertThat(story.position()).isEqualTo(position);
          assertThat(story.healthOf(COMMAND_SIDE, "topic"))
              .containsAnyOf("nothing listens at", "the broker does not answer");
          assertThat(story.healthOf(QUERY_SIDE, "projections")).contains("nothing listens at");
          installation.start(BROKER);
        };
    assertThat(story.tell(5, story.oneNode(), stoppedBroker)).isEmpty();
    assertThat(story.faultsWithOneMore()).as("it can find fault").hasSize(2);
  }

  @Test
  void a_topic_ahead_of_a_restored_store_refuses_to_start_and_says_what_to_do() throws Exception {
    var backup = new Backup(installation);
    backup.take();
    assertThat(story.tell(6, story.oneNode(), (_, writers) -> writers.awaitMore(10))).isEmpty();
    installation.stop(COMMAND_SIDE);
    backup.restore();

    PartProcess refused = installation.startBeside(COMMAND_SIDE);
    assertThat(refused.exit(Installation.LONG_ENOUGH)).isEqualTo(1);
    assertThat(refused.said())
        .containsOnlyOnce("The topic holds entry")
        .contains("After a restore");

    installation.stop(BROKER);
    PartProcess unknowing = installation.startBeside(COMMAND_SIDE);
    unknowing.awaitUp();
    installation.start(BROKER);
    assertThat(unknowing.exit(Installation.LONG_ENOUGH)).isEqualTo(1);
    assertThat(unknowing.said()).containsOnlyOnce("The topic holds entry");

    backup.undo();
    installation.start(COMMAND_SIDE);
    installation.awaitAllUp();
    assertThat(story.tell(7, story.oneNode(), (_, writers) -> writers.awaitMore(10))).isEmpty();
  }
}
