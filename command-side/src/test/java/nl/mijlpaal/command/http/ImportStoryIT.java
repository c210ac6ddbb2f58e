package nl.mijlpaal.command.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.mijlpaal.command.http.Door.Reply;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people do with files, over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportStoryIT {
  private static final String PLANS = "key,kind,title,target,placements,owner,effective";
  private static final int CHUNK = 500;
  private static final int ROWS = 1_200;

  private final Door door = Door.open();

  @Test
  void a_dry_run_shows_what_would_change_and_a_run_does_exactly_that() {
    load(PLANS, plan("FILE-1", "TNO"), plan("FILE-2", ""));
    String[] file = {
      "key,revision,title,target,reason,owner,kpi",
      "FILE-1," + revision("FILE-1") + ",Twee sensoren,2028-Q1,Later geleverd,-,\"Bereik, in km\"",
      "FILE-2,,,,,NLR,",
      "FILE-1,,Zonder revisie,,,,",
      "FILE-3,,Niemand kent mij,,,,",
      "FILE-2,,,,,NLR,"
    };
    var events = door.count("event");
    var texts = door.count("text");

    var tried = ask("/v1/imports?dryRun=true", file);

    assertThat(tried.getFirst())
        .isEqualTo(
            JSON.readTree(
                """
                {"row":1,"line":2,"key":"FILE-1","outcome":"done",
                 "does":["assign-owner","reword","reschedule","set-kpi"],
                 "changes":[
                   {"field":"owner","from":"TNO","to":null},
                   {"field":"title","from":"Een sensor","to":"Twee sensoren"},
                   {"field":"target","from":"2027-Q4","to":"2028-Q1",
                    "slip":{"days":91,"unit":"QUARTER"}},
                   {"field":"targetWords","from":"eind 2027","to":null},
                   {"field":"kpi","from":null,"to":"Bereik, in km"},
                   {"field":"reason","from":null,"to":"Later geleverd"}]}
                """));
    assertThat(tried)
        .extracting(row -> row.path("outcome").asString(""))
        .containsExactly("done", "done", "refused", "refused", "unchanged", "");
    assertThat(problem(tried.get(2))).isEqualTo("urn:mijlpaal:problem:needs-revision title");
    assertThat(problem(tried.get(3))).isEqualTo("urn:mijlpaal:problem:malformed target");
    assertThat(tried.getLast().path("dryRun").booleanValue()).isTrue();
    assertThat(door.count("event")).isEqualTo(events);
    assertThat(door.count("text")).isEqualTo(texts);

    var done = load(file);

    assertThat(done.subList(0, 5)).isEqualTo(tried.subList(0, 5));
    assertThat(done.getLast().path("revision").asString()).startsWith("milestone:");
    assertThat(door.count("event")).isEqualTo(events + 5);
  }

  @Test
  void every_row_is_told_as_soon_as_it_is_on_disk() throws SQLException {
    var rows = rows("STREAM");
    try (var other = holding("STREAM-" + (CHUNK + 7))) {
      var answer = stream(rows);
      var lines = answer.iterator();
      var first = take(lines, CHUNK);
      assertThat(first).allMatch(line -> line.path("outcome").asString().equals("done"));
      assertThat(count("milestone_key where key like 'STREAM-%'")).isEqualTo(CHUNK);

      other.rollback();

      assertThat(take(lines, ROWS - CHUNK))
          .allMatch(line -> line.path("outcome").asString().equals("done"));
      assertThat(take(lines, 1).getFirst().path("done").intValue()).isEqualTo(ROWS);
      assertThat(lines.hasNext()).isFalse();
    }
  }

  @Test
  void what_was_not_reached_is_told_and_the_same_file_does_the_rest() throws SQLException {
    var rows = rows("REST");
    try (var other = holding("REST-" + (CHUNK + 7))) {
      var lines = stream(rows).iterator();
      take(lines, CHUNK);
      endWhoWaits();
      var rest = take(lines, ROWS - CHUNK);
      assertThat(rest).allMatch(line -> line.path("outcome").asString().equals("notReached"));
      var summary = take(lines, 1).getFirst();
      assertThat(summary.path("done").intValue()).isEqualTo(CHUNK);
      assertThat(summary.path("notReached").intValue()).isEqualTo(ROWS - CHUNK);
      assertThat(summary.path("failureId").asString("")).isNotEmpty();
      other.rollback();
    }
    assertThat(count("milestone_key where key like 'REST-%'")).isEqualTo(CHUNK);

    var summary = summary(rows);

    assertThat(summary.path("unchanged").intValue()).isEqualTo(CHUNK);
    assertThat(summary.path("done").intValue()).isEqualTo(ROWS - CHUNK);
  }

  @Test
  void the_second_run_of_a_file_adds_nothing() {
    var rows = new ArrayList<>(rows("AGAIN"));
    rows.set(3, rows.get(3).replace("quantum", "atlantis"));
    assertThat(summary(rows).path("done").intValue()).isEqualTo(ROWS - 1);
    var events = door.count("event");
    var texts = door.count("text");

    var again = summary(rows);

    assertThat(again.path("unchanged").intValue()).isEqualTo(ROWS - 1);
    assertThat(again.path("refused").intValue()).isEqualTo(1);
    assertThat(door.count("event")).isEqualTo(events);
    assertThat(door.count("text")).isEqualTo(texts);
  }

  @Test
  void an_old_file_does_not_undo_somebodys_work() {
    load(PLANS, plan("OLD-1", "TNO"));
    var exported = revision("OLD-1");
    door.as(Tokens.TEAM_QUANTUM)
        .post("/v1/milestones/OLD-1/rewordings", "{\"edition\":2025,\"title\":\"Van het team\"}");
    var events = door.count("event");

    var stale = load("key,revision,title,owner", "OLD-1," + exported + ",Een sensor,MARIN");
    var bare = load("key,title", "OLD-1,Een sensor");

    assertThat(problem(stale.getFirst())).isEqualTo("urn:mijlpaal:problem:stale revision");
    assertThat(problem(bare.getFirst())).isEqualTo("urn:mijlpaal:problem:needs-revision title");
    assertThat(door.count("event")).isEqualTo(events);
  }

  @Test
  void what_a_spreadsheet_writes_is_read() {
    load(PLANS, plan("SHEET-1", "TNO"));
    var file =
        "\uFEFFkey;revision;title;owner;kpi\r\nSHEET-1;"
            + revision("SHEET-1")
            + ";;-;\"a;\"\"b\"\"\"\r\n";

    var answer = lines(caller(Tokens.STRATEGY).send("POST", "/v1/imports", file.getBytes(UTF_8)));

    assertThat(answer.getFirst().path("changes"))
        .isEqualTo(
            JSON.readTree(
                """
                [{"field":"owner","from":"TNO","to":null},{"field":"kpi","from":null,"to":"a;\\"b\\""}]
                """));
  }

  @Test
  void an_unknown_column_is_named_and_nothing_is_done() {
    var events = door.count("event");

    var reply =
        caller(Tokens.STRATEGY)
            .with("Accept-Language", "en")
            .post("/v1/imports", PLANS + ",colour,Title\n" + plan("NEVER-1", "") + ",red,x\n");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.type()).isEqualTo("urn:mijlpaal:problem:malformed");
    assertThat(reply.body().path("errors").values())
        .extracting(error -> error.path("field").asString("") + error.path("name").asString(""))
        .containsExactly("colour", "Title");
    assertThat(door.count("event")).isEqualTo(events);
  }

  @Test
  void a_team_changes_what_it_leads_and_learns_nothing_of_the_rest() {
    load(
        PLANS + ",classification",
        plan("MINE-1", "") + ",openbaar",
        plan("MINE-2", "").replace("quantum/quantum", "maritiem") + ",openbaar",
        plan("MINE-3", "") + ",departementaal-vertrouwelijk");

    var rows =
        lines(
            caller(Tokens.TEAM_CLEARED_FOR_LITTLE)
                .post(
                    "/v1/imports", "key,owner\nMINE-1,TNO\nMINE-2,TNO\nMINE-3,TNO\nMINE-4,TNO\n"));

    assertThat(rows.getFirst().path("outcome").asString()).isEqualTo("done");
    assertThat(problem(rows.get(1))).isEqualTo("urn:mijlpaal:problem:led-by-another-area key");
    assertThat(rows.get(2).path("problem")).isEqualTo(rows.get(3).path("problem"));
  }

  @Test
  void who_wants_one_answer_gets_the_counts_and_what_was_refused() {
    var answer =
        caller(Tokens.STRATEGY)
            .with("Accept", "application/json")
            .post("/v1/imports", PLANS + "\n" + plan("ONE-1", "") + "\nONE-2,actie,,,,,\n")
            .body();

    assertThat(answer.path("summary").path("done").intValue()).isEqualTo(1);
    assertThat(answer.path("refused").path(0).path("row").intValue()).isEqualTo(2);
    assertThat(answer.path("refused").path(0).path("problem").path("errors")).hasSize(3);
  }

  @Test
  void who_may_only_read_imports_nothing() {
    for (var token : List.of(Tokens.AUDITOR, Tokens.VIEWER))
      assertThat(caller(token).post("/v1/imports?dryRun=true", PLANS + "\n").status())
          .isEqualTo(403);
    assertThat(caller(null).post("/v1/imports", PLANS + "\n").status()).isEqualTo(401);
  }

  private static final JsonMapper JSON = JsonMapper.shared();

  private Door.Caller caller(String token) {
    return door.as(token).with("Content-Type", "text/csv");
  }

  private List<JsonNode> load(String... lines) {
    return ask("/v1/imports", lines);
  }

  private List<JsonNode> ask(String path, String... lines) {
    return lines(caller(Tokens.STRATEGY).post(path, String.join("\n", lines)));
  }

  private static List<JsonNode> lines(Reply reply) {
    assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
    return reply.response().body().lines().map(JSON::readTree).toList();
  }

  private static String plan(String key, String owner) {
    return key + ",ambitie,Een sensor,eind 2027,quantum/quantum," + owner + ",2025-04-04";
  }

  private static List<String> rows(String name) {
    return IntStream.range(0, ROWS).mapToObj(i -> plan(name + "-" + i, "TNO")).toList();
  }

  /** Each line of the answer as it comes. */
  private Stream<String> stream(List<String> rows) {
    var file =
        Stream.concat(Stream.of(PLANS), rows.stream()).map(row -> (row + "\n").getBytes(UTF_8));
    var answer =
        caller(Tokens.STRATEGY).stream(
            "/v1/imports", BodyPublishers.ofByteArrays(() -> file.iterator()));
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private JsonNode summary(List<String> rows) {
    return JSON.readTree(stream(rows).reduce("", (_, line) -> line));
  }

  private static List<JsonNode> take(Iterator<String> lines, int count) {
    return Stream.generate(lines::next).limit(count).map(JSON::readTree).toList();
  }

  private static String problem(JsonNode row) {
    var problem = row.path("problem");
    return problem.path("type").asString("") + " " + problem.path("field").asString("");
  }

  private long count(String what) {
    return door.count(what);
  }

  private long revision(String key) {
    return database()
        .sql(
            "select max(sequence) from event join milestone_key"
                + " on aggregate_id = 'milestone:' || milestone_id where key = ?")
        .param(key)
        .query(Long.class)
        .single();
  }

  private JdbcClient database() {
    return door.side().getBean(JdbcClient.class);
  }

  /** Somebody who is about to take a key, and does not say yet whether it will. */
  private Connection holding(String key) throws SQLException {
    var connection = door.side().getBean(DataSource.class).getConnection();
    connection.setAutoCommit(false);
    try (var statement =
        connection.prepareStatement(
            "insert into milestone_key (key, milestone_id) values (?, ?)")) {
      statement.setString(1, key);
      statement.setObject(2, UUID.randomUUID());
      statement.execute();
    }
    return connection;
  }

  private void endWhoWaits() {
    var waiting =
        database()
            .sql(
                """
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock'
                """);
    while (waiting.query(Boolean.class).list().isEmpty()) LockSupport.parkNanos(1_000_000);
  }
}
