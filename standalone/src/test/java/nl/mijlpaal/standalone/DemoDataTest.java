package nl.mijlpaal.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Against a server that answers as the import's description says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoDataTest {
  private final List<String> asked = new ArrayList<>();
  private final StringWriter said = new StringWriter();
  private HttpServer server;
  private int importStatus = 200;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/editions", exchange -> answer(exchange, 201, "{}"));
    server.createContext(
        "/v1/imports",
        exchange ->
            answer(
                exchange,
                importStatus,
                """
                {"row":1,"key":"A001","outcome":"done","does":["plan"],"changes":[]}
                {"row":2,"key":"A002","outcome":"refused","problem":{"type":"needs-revision"}}
                {"done":1,"unchanged":0,"refused":1,"notReached":0,"revision":"edition:2025@7"}
                """));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void the_edition_is_opened_before_its_rows_are_imported_and_refusals_are_said() {
    load();

    assertThat(asked).hasSize(3);
    assertThat(asked.getFirst()).startsWith("POST /v1/editions Bearer token").contains("2025");
    assertThat(asked.get(1)).startsWith("POST /v1/imports Bearer token").contains("A001");
    assertThat(said.toString()).contains("A002: {\"type\":\"needs-revision\"}", "1 rows done");
  }

  @Test
  void it_ends_when_a_reader_sees_what_was_written_last() {
    load();

    assertThat(asked.getLast()).startsWith("GET /v1/editions?revision=edition:2025@7");
  }

  @Test
  void an_import_that_is_not_taken_in_ends_the_demo_with_the_reason() {
    importStatus = 403;

    assertThatThrownBy(this::load).isInstanceOf(StartRefused.class).hasMessageContaining("403");
  }

  @Test
  @Timeout(20)
  void loading_ends_at_once_when_it_is_interrupted() throws Exception {
    var reached = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    server.removeContext("/v1/imports");
    server.createContext(
        "/v1/imports",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write("{\"row\":1,\"outcome\":\"done\"}\n".getBytes(UTF_8));
          exchange.getResponseBody().flush();
          reached.countDown();
          await(end);
        });
    var told = new AtomicReference<Throwable>();
    var loading =
        Thread.ofPlatform()
            .start(() -> {
              try {
                load();
              } catch (StartRefused e) {
                told.set(e);
              }
            });
    reached.await();

    loading.interrupt();
    loading.join();

    assertThat(told.get()).hasMessageContaining("2025 edition");
    end.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void load() {
    String url = "http://localhost:" + server.getAddress().getPort();
    new DemoData(url, url, "token", new PrintWriter(said, true)).load();
  }

  private void answer(HttpExchange exchange, int status, String body) throws IOException {
    try (exchange) {
      asked.add(
          exchange.getRequestMethod()
              + " "
              + exchange.getRequestURI()
              + " "
              + exchange.getRequestHeaders().getFirst("Authorization")
              + " "
              + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
      byte[] bytes = body.getBytes(UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
