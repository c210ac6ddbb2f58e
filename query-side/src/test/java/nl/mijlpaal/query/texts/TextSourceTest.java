package nl.mijlpaal.query.texts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.mijlpaal.contract.TextRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextSourceTest {
  private static final byte[] SALT = {1, 2, 3, 4};
  private static final TextRef WHY = TextRef.to(UUID.randomUUID(), SALT, "Omdat het kan.");
  private static final TextRef GONE = TextRef.to(UUID.randomUUID(), SALT, "Weg.");

  private final List<String> asked = new ArrayList<>();
  private HttpServer server;
  private TextSource source;
  private String answer = "";
  private int status = 200;
  private int tokens;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/token", this::token);
    server.createContext("/v1/texts/lookups", this::texts);
    server.start();
    var url = URI.create("http://localhost:" + server.getAddress().getPort());
    var settings = new CommandSide(url, url.resolve("/token"), "query-side", "geheim");
    var http = HttpClient.newHttpClient();
    var noon = Clock.fixed(Instant.parse("2025-06-01T12:00:00Z"), ZoneOffset.UTC);
    source = new TextSource(http, settings, new ServiceToken(http, settings, noon));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void a_text_that_its_event_commits_to_is_known_and_one_that_is_left_out_is_erased()
      throws Exception {
    answer = given(WHY, "Omdat het kan.");

    assertThat(source.lookUp(List.of(WHY, GONE)))
        .containsEntry(WHY.id(), new Typed.Known("Omdat het kan."))
        .containsEntry(GONE.id(), new Typed.Erased());
    assertThat(asked.getFirst()).contains(WHY.id().toString(), GONE.id().toString());
  }

  @Test
  void a_text_that_was_changed_is_disputed() throws Exception {
    answer = given(WHY, "Omdat het moet.");

    assertThat(source.lookUp(List.of(WHY))).containsEntry(WHY.id(), new Typed.Disputed());
  }

  @Test
  void one_token_serves_many_questions_until_it_is_not_wanted() throws Exception {
    answer = given(WHY, "Omdat het kan.");
    source.lookUp(List.of(WHY));
    source.lookUp(List.of(WHY));
    assertThat(tokens).isEqualTo(1);

    status = 401;
    assertThatThrownBy(() -> source.lookUp(List.of(WHY))).isInstanceOf(IOException.class);
    status = 200;
    source.lookUp(List.of(WHY));
    assertThat(tokens).isEqualTo(2);
  }

  @Test
  void what_does_not_read_or_is_refused_is_no_answer_and_its_content_is_not_told() {
    for (var body : List.of("{}", "no json but a secret", "{\"texts\":[{\"id\":\"secret\"}]}")) {
      answer = body;
      assertThatThrownBy(() -> source.lookUp(List.of(WHY)))
          .isInstanceOf(IOException.class)
          .hasMessageNotContaining("secret");
    }
    status = 503;
    assertThatThrownBy(() -> source.lookUp(List.of(WHY))).hasMessageContaining("503");
  }

  private static String given(TextRef ref, String text) {
    return "{\"texts\":[{\"id\":\"%s\",\"salt\":\"%s\",\"text\":\"%s\"}]}"
        .formatted(ref.id(), Base64.getEncoder().encodeToString(SALT), text);
  }

  private void token(HttpExchange exchange) throws IOException {
    tokens++;
    var basic = Base64.getEncoder().encodeToString("query-side:geheim".getBytes(UTF_8));
    var right =
        ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))
            && new String(exchange.getRequestBody().readAllBytes(), UTF_8)
                .equals("grant_type=client_credentials&scope=texts");
    respond(
        exchange, right ? 200 : 400, "{\"access_token\":\"t" + tokens + "\",\"expires_in\":300}");
  }

  private void texts(HttpExchange exchange) throws IOException {
    asked.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    var bearer = exchange.getRequestHeaders().getFirst("Authorization");
    respond(exchange, ("Bearer t" + tokens).equals(bearer) ? status : 403, answer);
  }

  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
