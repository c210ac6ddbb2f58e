package nl.mijlpaal.query.web.milestone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Answers what a test says, in the place of the command side, and keeps what it was asked. */
final class StandIn {
  private final HttpServer server;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private volatile Reply reply = new Reply(200, "{}");

  /** A command as it came over HTTP. */
  record Asked(
      String method,
      String path,
      String body,
      @Nullable String key,
      @Nullable String expected,
      @Nullable String authorization,
      @Nullable String language) {}

  private record Reply(int status, String body) {}

  StandIn() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  void replies(int status, String body) {
    asked.clear();
    reply = new Reply(status, body);
  }

  void done(String revision) {
    replies(200, "{\"revision\":\"%s\",\"changed\":true}".formatted(revision));
  }

  void refuses(int status, String problem, String detail) {
    replies(
        status,
        """
        {"type":"urn:mijlpaal:problem:%s","title":"Geweigerd","status":%d,"detail":"%s"}
        """
            .formatted(problem, status, detail));
  }

  List<Asked> asked() {
    return asked;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = exchange.getRequestHeaders();
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      if (exchange.getRequestMethod().equals("POST") || exchange.getRequestMethod().equals("PUT"))
        if (!exchange.getRequestURI().getPath().startsWith("/v1/texts"))
          asked.add(
              new Asked(
                  exchange.getRequestMethod(),
                  exchange.getRequestURI().toString(),
                  body,
                  headers.getFirst("Idempotency-Key"),
                  headers.getFirst("If-Match"),
                  headers.getFirst("Authorization"),
                  headers.getFirst("Accept-Language")));
      var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(reply.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
