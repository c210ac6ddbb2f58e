package nl.mijlpaal.query.texts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRescheduled;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import nl.mijlpaal.query.consuming.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextsIT extends RunningQuerySide {
  private static final byte[] SALT = {9, 8, 7};
  private static final Map<UUID, String> THERE = new ConcurrentHashMap<>();
  private static volatile boolean away;
  private static HttpServer commandSide;

  @Autowired private Texts texts;
  @Autowired private Arrivals arrivals;

  @DynamicPropertySource
  static void commandSide(DynamicPropertyRegistry properties) throws IOException {
    commandSide = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    commandSide.createContext(
        "/v1/texts/lookups",
        exchange -> {
          var asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          var body = away ? "" : answer(asked);
          exchange.sendResponseHeaders(away ? 503 : 200, 0);
          try (var out = exchange.getResponseBody()) {
            out.write(body.getBytes(UTF_8));
          }
        });
    commandSide.start();
    properties.add(
        "mijlpaal.command-side.url",
        () -> "http://localhost:" + commandSide.getAddress().getPort());
  }

  @AfterAll
  static void stop() {
    commandSide.stop(0);
  }

  @Test
  void a_reason_is_read_in_the_audit_trail() {
    var milestone = milestone();
    var why = typed("De leverancier is later.");
    feed.arrives(by("t"), RECORDED, registered(milestone, "TXT-1"), planned(milestone, "quantum"));
    var index =
        feed.arrives(
            by("t", why),
            RECORDED,
            new MilestoneRescheduled(milestone, 2025, year(2027), year(2028), MAY));
    await().until(() -> texts.find(why) instanceof Typed.Known);

    var reason = get("/v1/audit-entries/" + index, Tokens.openbaar()).json().path("reason");
    assertThat(reason.path("state").asString()).isEqualTo("known");
    assertThat(reason.path("text").asString()).isEqualTo("De leverancier is later.");
    assertThat(reason.has("commitment")).isFalse();
  }

  @Test
  void while_the_command_side_is_away_entries_go_on_and_their_texts_follow() {
    away = true;
    var milestone = milestone();
    var why = typed("Komt later.");
    var index = feed.arrives(by("t", why), RECORDED, registered(milestone, "TXT-2"));

    assertThat(reasonOf(index)).isEqualTo("awaited");
    away = false;
    await().until(() -> texts.find(why).equals(new Typed.Known("Komt later.")));
    assertThat(reasonOf(index)).isEqualTo("known");
  }

  @Test
  void who_waits_for_texts_reads_them_and_is_told_that_they_came() {
    var told = new CopyOnWriteArrayList<Long>();
    arrivals.onArrival(told::addAll);
    var why = typed("Even wachten.");
    var index = feed.arrives(by("t", why), RECORDED, registered(milestone(), "TXT-9"));

    arrivals.await(index, Duration.ofSeconds(20));

    assertThat(texts.find(why)).isEqualTo(new Typed.Known("Even wachten."));
    await().untilAsserted(() -> assertThat(told).contains(index));
  }

  @Test
  @Timeout(60)
  void a_listener_hears_that_texts_came_in_and_not_which() throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var heard =
          http.send(request("/v1/changes", Tokens.openbaar()), BodyHandlers.ofLines()).body();
      feed.arrives(by("t", typed("Luister.")), RECORDED, registered(milestone(), "TXT-11"));

      var event = heard.dropWhile(line -> !line.equals("event:texts")).limit(2).toList();
      assertThat(event).containsExactly("event:texts", "data:{}");
      http.shutdownNow();
    }
  }

  @Test
  @Timeout(60)
  void who_may_not_see_an_entry_does_not_hear_that_its_texts_came_in() throws Exception {
    await().until(() -> texts.countAwaited() == 0);
    try (var http = HttpClient.newHttpClient()) {
      var uncleared =
          http.send(request("/v1/changes", Tokens.intern()), BodyHandlers.ofLines()).body();
      var cleared =
          http.send(request("/v1/changes", Tokens.auditor()), BodyHandlers.ofLines()).body();
      var secret = Marking.of(Classification.DEPARTEMENTAAL_VERTROUWELIJK);
      feed.arrives(by("t", typed("Geheim.")), RECORDED, registered(milestone(), "TXT-12", secret));
      assertThat(cleared.anyMatch(line -> line.equals("event:texts"))).isTrue();
      feed.arrives(by("t"), RECORDED, registered(milestone(), "TXT-13"));

      var heard = uncleared.takeWhile(line -> !line.contains("TXT-13")).toList();
      assertThat(heard).contains("event:position", "event:change").doesNotContain("event:texts");
      http.shutdownNow();
    }
  }

  @Test
  void who_waits_for_texts_that_stay_away_goes_on_without_them() {
    away = true;
    var why = typed("Blijft weg.");
    var index = feed.arrives(by("t", why), RECORDED, registered(milestone(), "TXT-10"));

    arrivals.await(index, Duration.ofMillis(50));

    assertThat(texts.find(why)).isInstanceOf(Typed.Awaited.class);
    away = false;
  }

  @Test
  void a_text_that_no_longer_exists_is_told_to_be_erased() {
    var why = TextRef.to(UUID.randomUUID(), SALT, "Nooit meer te lezen.");
    var index = feed.arrives(by("t", why), RECORDED, registered(milestone(), "TXT-3"));
    await().until(() -> texts.find(why) instanceof Typed.Erased);

    assertThat(reasonOf(index)).isEqualTo("erased");
  }

  @Test
  void a_narrative_that_is_marked_higher_is_withheld_with_the_reason() {
    var milestone = milestone();
    var marking =
        new Marking(
            Classification.OPENBAAR,
            Map.of(MarkedField.NARRATIVE, Classification.DEPARTEMENTAAL_VERTROUWELIJK));
    feed.arrives(by("t"), RECORDED, registered(milestone, "TXT-4", marking));
    var narrative = typed("Niet voor iedereen.");
    var why = typed("Ook niet voor iedereen.");
    var report = new Report(Status.ON_TRACK, null, narrative, null, null);
    var index =
        feed.arrives(
            by("t", why),
            RECORDED,
            new ProgressReported(milestone, UUID.randomUUID(), null, report, null, null, MAY));
    await().until(() -> texts.find(why) instanceof Typed.Known);

    assertThat(get("/v1/audit-entries/" + index, Tokens.intern()).body())
        .contains("status")
        .doesNotContain("iedereen", narrative.id().toString(), why.id().toString());
    assertThat(get("/v1/audit-entries/" + index, Tokens.auditor()).body())
        .contains("Niet voor iedereen.", "Ook niet voor iedereen.");
  }

  private String reasonOf(long index) {
    var entry = get("/v1/audit-entries/" + index, Tokens.openbaar()).json();
    return entry.path("reason").path("state").asString();
  }

  private static TextRef typed(String text) {
    var ref = TextRef.to(UUID.randomUUID(), SALT, text);
    THERE.put(ref.id(), text);
    return ref;
  }

  private static String answer(String asked) {
    var salt = Base64.getEncoder().encodeToString(SALT);
    var texts =
        THERE.entrySet().stream()
            .filter(there -> asked.contains(there.getKey().toString()))
            .map(there -> Map.of("id", there.getKey(), "salt", salt, "text", there.getValue()))
            .collect(Collectors.toList());
    return Reading.JSON.writeValueAsString(Map.of("texts", texts));
  }
}
