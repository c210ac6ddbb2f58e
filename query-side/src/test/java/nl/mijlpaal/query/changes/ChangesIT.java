package nl.mijlpaal.query.changes;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneOwnerAssigned;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import nl.mijlpaal.query.consuming.Reading;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangesIT extends RunningQuerySide {
  @Autowired private Listeners listeners;

  @Test
  void a_listener_hears_what_moved_as_it_moves() throws Exception {
    try (var stream = listen(Tokens.openbaar(), null)) {
      assertThat(stream.next().name()).isEqualTo("position");
      var milestone = milestone();
      var index =
          feed.arrives(
              by("a"), RECORDED, registered(milestone, "SSE-1"), planned(milestone, "quantum"));

      assertThat(stream.next().data().path("type").asString()).isEqualTo("milestone.registered");
      var planned = stream.next();
      assertThat(planned.name()).isEqualTo("change");
      assertThat(planned.id()).isEqualTo(index);
      assertThat(planned.data().path("key").asString()).isEqualTo("SSE-1");
      assertThat(planned.data().path("places").get(0).asString()).isEqualTo("quantum");
      assertThat(planned.data().path("revision").asString()).isEqualTo(milestone + "@1");
    }
  }

  @Test
  void a_listener_that_comes_back_goes_on_where_it_left_off() throws Exception {
    var milestone = milestone();
    var seen = feed.arrives(by("a"), RECORDED, registered(milestone, "SSE-2"));
    for (int i = 0; i < 3; i++)
      feed.arrives(by("a"), RECORDED, new MilestoneOwnerAssigned(milestone, null, "o" + i, MAY));

    try (var stream = listen(Tokens.openbaar(), Long.toString(seen))) {
      assertThat(stream.next().id()).isEqualTo(seen);
      var ids = new ArrayList<Long>();
      for (int i = 0; i < 3; i++) ids.add(stream.next().id());
      assertThat(ids).containsExactly(seen + 1, seen + 2, seen + 3);
    }
  }

  @Test
  void a_listener_from_beyond_the_end_is_told_where_the_end_is() throws Exception {
    var end = feed.arrives(by("a"), RECORDED, registered(milestone(), "SSE-2B"));

    try (var stream = listen(Tokens.openbaar(), "99999999")) {
      var told = stream.next();
      assertThat(told.name()).isEqualTo("position");
      assertThat(told.id()).isEqualTo(end);
      var next = feed.arrives(by("a"), RECORDED, registered(milestone(), "SSE-2C"));
      assertThat(stream.next().id()).isEqualTo(next);
    }
  }

  @Test
  void who_is_not_cleared_hears_that_the_ledger_grew_and_not_what() throws Exception {
    for (var token : List.of(Tokens.openbaar(), Tokens.intern()))
      try (var stream = listen(token, null);
          var cleared = listen(Tokens.auditor(), null)) {
        stream.next();
        cleared.next();
        var secret = Marking.of(Classification.DEPARTEMENTAAL_VERTROUWELIJK);
        var index = feed.arrives(by("a"), RECORDED, registered(milestone(), "SSE-3", secret));

        var heard = stream.next();
        assertThat(heard.name()).isEqualTo("position");
        assertThat(heard.id()).isEqualTo(index);
        assertThat(heard.data().propertyNames()).containsExactly("index");
        assertThat(cleared.next().data().path("key").asString()).isEqualTo("SSE-3");
      }
  }

  @Test
  void the_stream_ends_with_the_token() throws Exception {
    var token = Tokens.token("viewer", "openbaar", Instant.now().plusSeconds(2));
    try (var stream = listen(token, null)) {
      stream.next();

      assertThat(stream.ended.get(10, SECONDS)).isTrue();
    }
  }

  @Test
  void more_listeners_than_are_served_are_asked_to_come_back() throws Exception {
    var streams = new ArrayList<EventStream>();
    try {
      while (listeners.count() < 20) {
        var stream = listen(Tokens.openbaar(), null);
        streams.add(stream);
        stream.next();
      }
      var refused = get("/v1/changes", Tokens.openbaar());
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.header("Retry-After")).isNotEmpty();
      assertThat(refused.json().path("type").asString())
          .isEqualTo("urn:mijlpaal:problem:too-many-listeners");
    } finally {
      for (var stream : streams) stream.close();
      await().dontCatchUncaughtExceptions().until(() -> listeners.count() == 0);
    }
  }

  @Test
  void a_last_event_id_that_is_no_index_is_refused() {
    var answer = get("/v1/changes", Tokens.openbaar(), "Last-Event-ID", "abc");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("errors").get(0).path("parameter").asString())
        .isEqualTo("Last-Event-ID");
  }

  private EventStream listen(String token, String lastEventId)
      throws IOException, InterruptedException {
    var headers = lastEventId == null ? new String[0] : new String[] {"Last-Event-ID", lastEventId};
    var http = HttpClient.newHttpClient();
    var answer = http.send(request("/v1/changes", token, headers), BodyHandlers.ofLines());
    assertThat(answer.statusCode()).isEqualTo(200);
    return new EventStream(http, answer.body());
  }

  private record Event(String name, long id, JsonNode data) {}

  private static final class EventStream implements AutoCloseable {
    private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private final HttpClient http;
    private String name = "";
    private long id;

    EventStream(HttpClient http, Stream<String> lines) {
      this.http = http;
      Thread.ofVirtual()
          .start(() -> {
            try {
              lines.forEach(this::line);
            } catch (UncheckedIOException _) {
              // closed on this side
            } finally {
              ended.complete(true);
            }
          });
    }

    private void line(String line) {
      if (line.startsWith("event:")) name = line.substring(6);
      if (line.startsWith("id:")) id = Long.parseLong(line.substring(3));
      if (line.startsWith("data:"))
        events.add(new Event(name, id, Reading.JSON.readTree(line.substring(5))));
    }

    Event next() throws InterruptedException {
      var event = events.poll(10, SECONDS);
      assertThat(event).isNotNull();
      return event;
    }

    @Override
    public void close() {
      http.shutdownNow();
    }
  }
}
