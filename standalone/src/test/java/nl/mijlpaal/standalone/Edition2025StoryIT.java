package nl.mijlpaal.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.mijlpaal.contract.ledger.LedgerEntry;
import nl.mijlpaal.standalone.postgres.FileTree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The real 2025 edition, loaded as {@code demo} loads it, and a change on its whole way. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Edition2025StoryIT implements EditionAsPublished, ChangeOnItsWay {
  @TempDir private static Path path;
  @TempDir private static Path backup;
  @TempDir private static Path hotBackup;
  private static long positionOfBackup;
  private static HotBackup hot;
  private static final List<String> inBackup = new ArrayList<>();
  private static LoadedInstallation mijlpaal;

  @BeforeAll
  static void load_the_edition() {
    mijlpaal = LoadedInstallation.in(path);
  }

  @Override
  public Doors doors() {
    return mijlpaal.doors();
  }

  @AfterAll
  static void stop() {
    if (mijlpaal != null) mijlpaal.close();
  }

  @Test
  @Order(4)
  void nothing_of_it_is_lost_when_everything_stops_and_starts() throws Exception {
    var before = doors().position();
    mijlpaal.stop();
    LiveCopy.of(mijlpaal.directory(), backup, _ -> true);
    positionOfBackup = before;
    mijlpaal.start();
    assertThat(report("report-1"))
        .as("the same request again is answered, not done again")
        .endsWith("@2");
    doors().awaitVisible("edition:2025@200");
    assertThat(doors().position()).isEqualTo(before);
    assertThat(doors().ask("/v1/milestones/A029").path("milestone").path("status").asString())
        .isEqualTo("ON_TRACK");
  }

  @Test
  @Order(5)
  void an_old_export_undoes_neither_a_dependency_nor_a_place_in_the_scope() {
    var export = doors().file("/v1/milestones?format=csv", "strategy");
    doors().post("/v1/milestones/B093/dependencies", "{\"needs\":\"B089\"}", "strategy", "needs");
    var left =
        doors()
            .send(
                doors()
                    .command("/v1/editions/2025/milestones/B092")
                    .header("Content-Type", "application/json")
                    .method("DELETE", BodyPublishers.ofString("{\"reason\":\"past er niet in\"}")),
                "strategy");
    assertThat(left.statusCode()).as(left.body()).isEqualTo(200);

    var rows = doors().imported(export);

    assertThat(rows.getLast().path("done").asInt()).isZero();
    assertThat(rows)
        .filteredOn(row -> row.path("outcome").asString("").equals("refused"))
        .extracting(
            row -> row.path("key").asString() + " " + row.path("problem").path("type").asString())
        .containsExactly("B092 urn:mijlpaal:problem:stale", "B093 urn:mijlpaal:problem:stale");
  }

  @Test
  @Order(6)
  void the_event_store_is_backed_up_while_somebody_writes() throws Exception {
    var acknowledged = new ConcurrentLinkedQueue<String>();
    var done = new AtomicBoolean();
    var writing =
        Thread.ofVirtual()
            .start(() -> {
              for (int i = 0; !done.get(); i++) acknowledged.add(report("meanwhile-" + i));
            });
    Until.within(Duration.ofMinutes(1)).holds(() -> "it writes", () -> acknowledged.size() > 3);
    int before = acknowledged.size();
    hot =
        HotBackup.of(
            mijlpaal.parts(),
            hotBackup.resolve("event-store"),
            () -> inBackup.addAll(acknowledged));
    done.set(true);
    writing.join();
    assertThat(inBackup).hasSizeGreaterThan(before);
  }

  /** Each in turn, because one builds on the other. */
  @TestFactory
  @Order(7)
  Stream<DynamicTest> every_example_of_the_api_guide_does_what_it_says(@TempDir Path directory)
      throws Exception {
    assumeTrue(ApiGuide.canBeFollowed(), "NOT CHECKED: the examples of the API guide need curl");
    var outcomes = ApiGuide.read().follow(mijlpaal.parts(), directory);
    assertThat(outcomes).hasSizeGreaterThan(10);
    return outcomes.stream()
        .map(outcome ->
            dynamicTest(
                "line " + outcome.example().line(),
                () -> assertThat(outcome.faults()).as(outcome.example().commands()).isEmpty()));
  }

  @Test
  @Order(8)
  void a_store_put_back_alone_is_refused_until_topic_and_read_models_are_made_anew()
      throws Exception {
    long lost = doors().position();
    mijlpaal.stop();
    hot.restoreTo(mijlpaal.directory());
    assertThatThrownBy(mijlpaal::start)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("The topic holds entry")
        .hasMessageContaining("After a restore");

    FileTree.delete(mijlpaal.directory().resolve("broker"));
    FileTree.delete(mijlpaal.directory().resolve("read-models"));
    mijlpaal.start();
    inBackup.forEach(doors()::awaitVisible);
    var stored = StoredLedger.of(mijlpaal.parts().eventDatabase());
    assertThat(stored.entries())
        .extracting(LedgerEntry::index)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, stored.events()).boxed().toList());
    assertThat(stored.headOfEntries().root()).isEqualTo(stored.head().root());
    assertThat(stored.events()).isLessThan(lost);
    assertThat(doors().total("/v1/milestones?")).isEqualTo(210);
    assertThat(doors().ask("/v1/milestones/A029").path("milestone").path("status").asString())
        .isEqualTo("ON_TRACK");
    assertThat(doors().status("/v1/milestones/Q-DEMO-1", "strategy"))
        .as("planned after the backup")
        .isEqualTo(404);
    doors().awaitVisible(report("after-the-restore"));
  }

  @Test
  @Order(9)
  void a_whole_copy_put_back_is_what_it_was() throws Exception {
    mijlpaal.stop();
    for (var part : List.of("event-store", "read-models", "broker")) {
      FileTree.delete(mijlpaal.directory().resolve(part));
      LiveCopy.of(backup.resolve(part), mijlpaal.directory().resolve(part), _ -> true);
    }
    mijlpaal.start();
    doors().awaitVisible("edition:2025@200");
    assertThat(doors().position()).isEqualTo(positionOfBackup);
    assertThat(doors().total("/v1/milestones?")).isEqualTo(210);
  }

  @Test
  @Order(10)
  void whatever_people_type_comes_back_the_same() {
    var planned =
        doors()
            .made(
                "/v1/milestones",
                """
                {"key":"TYPED-1","kind":"ACTION","edition":2025,"takeIn":false,
                 "classification":"OPENBAAR","marked":{"needs":"INTERN"},"owner":"@Defensie, \\"EZ\\"",
                 "title":" '=SOM(A1;B1) en meer ","target":{"value":"2027-H1","qualifier":"FROM","words":"-"},
                 "placements":[{"place":"sensoren","tags":["a|b","c#d","e\\\\f","-","'=g"]},
                               {"place":"quantum","plate":"quantum"}],
                 "needs":{"amounts":[{"spread":"IN_YEAR","year":2026,"euros":5},
                                     {"spread":"EVERY_YEAR_FROM","year":2027,"euros":6},
                                     {"spread":"NOT_SPREAD","euros":7}],"words":"%s"},
                 "trl":{"from":3,"to":9},"kpi":"-\\nen =meer"}
                """
                    .formatted("€ ".repeat(200).strip()),
                "strategy",
                "typed");
    doors().awaitVisible(planned);

    var rows = doors().imported(doors().file("/v1/milestones?format=csv", "strategy"));

    assertThat(rows)
        .filteredOn(row -> row.path("key").asString("").equals("TYPED-1"))
        .extracting(row -> row.path("outcome").asString() + row.path("changes"))
        .containsExactly("unchanged[]");
  }
}
