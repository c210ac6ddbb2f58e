package nl.mijlpaal.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.mijlpaal.command.http.Door.Reply;
import nl.mijlpaal.command.remembering.AnsweredRequests;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdempotencyIT {
  private final Door door = Door.open();

  @Test
  void a_repeated_request_gets_the_first_answer_and_does_nothing() {
    var team = door.as(Tokens.TEAM_QUANTUM).with("Idempotency-Key", "plan-1");
    var first = team.post("/v1/milestones", Bodies.milestone("TWICE-1"));
    var events = door.count("event");

    var second = team.post("/v1/milestones", Bodies.milestone("TWICE-1"));

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.header("Idempotency-Replayed")).isNull();
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(second.body()).isEqualTo(first.body());
    assertSameHeaders(first, second);
    assertThat(door.count("event")).isEqualTo(events);
  }

  @Test
  void it_is_looked_up_before_the_revision_is() {
    door.as(Tokens.TEAM_QUANTUM).post("/v1/milestones", Bodies.milestone("TWICE-2"));
    var team =
        door.as(Tokens.TEAM_QUANTUM).with("Idempotency-Key", "reword-2").with("If-Match", "\"1\"");
    var body = "{\"edition\":2025,\"title\":\"Anders gezegd\"}";

    var first = team.post("/v1/milestones/TWICE-2/rewordings", body);
    var second = team.post("/v1/milestones/TWICE-2/rewordings", body);

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.header("ETag")).isEqualTo("\"2\"");
    assertThat(second.body()).isEqualTo(first.body());
    assertSameHeaders(first, second);
  }

  @Test
  void what_was_so_already_is_repeated_as_such_even_when_it_no_longer_is() {
    var team = door.as(Tokens.TEAM_QUANTUM);
    team.post("/v1/milestones", Bodies.milestone("TWICE-3"));
    var named = team.with("Idempotency-Key", "kpi-3");
    var clear = "{\"edition\":2025}";

    var first = named.put("/v1/milestones/TWICE-3/kpi", clear);
    team.put("/v1/milestones/TWICE-3/kpi", "{\"edition\":2025,\"kpi\":\"uren zonder gps\"}");
    var second = named.put("/v1/milestones/TWICE-3/kpi", clear);

    assertThat(first.body().path("changed").booleanValue()).isFalse();
    assertThat(second.body()).isEqualTo(first.body());
  }

  @Test
  void a_key_names_one_request() {
    var team = door.as(Tokens.TEAM_QUANTUM).with("Idempotency-Key", "plan-4");
    team.post("/v1/milestones", Bodies.milestone("TWICE-4"));
    var events = door.count("event");

    var other = team.post("/v1/milestones", Bodies.milestone("TWICE-4B"));

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.type()).isEqualTo("urn:mijlpaal:problem:idempotency-key-reused");
    assertThat(door.count("event")).isEqualTo(events);
  }

  @Test
  void a_key_belongs_to_its_caller() {
    var one = door.as(Tokens.TEAM_QUANTUM).with("Idempotency-Key", "mine");
    var other = door.as(Tokens.LEAD_QUANTUM).with("Idempotency-Key", "mine");

    assertThat(one.post("/v1/milestones", Bodies.milestone("TWICE-5")).status()).isEqualTo(201);
    assertThat(other.post("/v1/milestones", Bodies.milestone("TWICE-6")).status()).isEqualTo(201);
  }

  @Test
  void a_refused_request_is_not_remembered() {
    var team = door.as(Tokens.TEAM_QUANTUM).with("Idempotency-Key", "late-7");
    var body = Bodies.milestone("TWICE-7").replace("\"quantum\",\"tags\"", "\"no\",\"tags\"");

    assertThat(team.post("/v1/milestones", body).status()).isEqualTo(422);
    assertThat(team.post("/v1/milestones", Bodies.milestone("TWICE-7")).status()).isEqualTo(201);
  }

  @Test
  void of_many_at_once_one_acts_and_all_get_its_answer()
      throws InterruptedException, ExecutionException {
    var before = door.count("event");
    var replies = new ArrayList<Future<Reply>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 12; i++)
        replies.add(
            threads.submit(() ->
                door.as(Tokens.TEAM_QUANTUM)
                    .with("Idempotency-Key", "crowd-8")
                    .post("/v1/milestones", Bodies.milestone("TWICE-8"))));
    }

    var first = replies.getFirst().get();
    for (var reply : replies) {
      assertThat(reply.get().status()).as(reply.get().response().body()).isEqualTo(201);
      assertThat(reply.get().body()).isEqualTo(first.body());
    }
    assertThat(replies.stream().filter(reply -> replayed(reply)).count()).isEqualTo(11);
    assertThat(door.count("event")).isEqualTo(before + 2);
  }

  @Test
  void a_name_is_free_again_after_thirty_days() {
    var team = door.as(Tokens.TEAM_QUANTUM);
    team.with("Idempotency-Key", "old-10").post("/v1/milestones", Bodies.milestone("TWICE-10"));
    team.with("Idempotency-Key", "new-11").post("/v1/milestones", Bodies.milestone("TWICE-11"));
    var store = door.side().getBean(JdbcClient.class);
    store
        .sql(
            "update answered_request set accepted_at = now() - interval '31 days'"
                + " where key = 'old-10'")
        .update();

    door.side().getBean(AnsweredRequests.class).forgetOld();

    assertThat(
            store
                .sql("select key from answered_request where key in ('old-10', 'new-11')")
                .query(String.class)
                .list())
        .containsExactly("new-11");
  }

  @Test
  void no_word_of_a_request_is_remembered() {
    door.as(Tokens.TEAM_QUANTUM)
        .with("Idempotency-Key", "silent-9")
        .post("/v1/milestones", Bodies.milestone("TWICE-9"));

    var remembered =
        door.side()
            .getBean(JdbcClient.class)
            .sql("select answered_request::text from answered_request where key = 'silent-9'")
            .query(String.class)
            .single();

    assertThat(remembered).doesNotContain("Quantumsensor", "TWICE-9");
  }

  private static boolean replayed(Future<Reply> reply) {
    return "true".equals(reply.resultNow().header("Idempotency-Replayed"));
  }

  private static void assertSameHeaders(Reply first, Reply second) {
    for (var name : new String[] {"ETag", "Location", "Mijlpaal-Revision"})
      assertThat(second.response().headers().allValues(name))
          .as(name)
          .isEqualTo(first.response().headers().allValues(name));
  }
}
