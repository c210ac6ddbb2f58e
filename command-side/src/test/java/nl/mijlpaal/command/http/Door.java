package nl.mijlpaal.command.http;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mijlpaal.command.CommandSideApplication;
import nl.mijlpaal.command.RealPostgres;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command side as callers meet it: over HTTP, on a real PostgreSQL, with a broker and an identity
 * provider that do not answer. All tests of the JVM share one.
 */
final class Door {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final ConfigurableApplicationContext SIDE = start();

  private final HttpClient client = HttpClient.newHttpClient();

  static Door open() {
    var door = new Door();
    synchronized (Door.class) {
      if (door.count("edition_state") == 0)
        door.as(Tokens.STRATEGY)
            .post(
                "/v1/editions",
                "{\"edition\":2025,\"title\":\"STRAIIK-D 2025\",\"effective\":\"2025-04-04\"}");
    }
    return door;
  }

  int port() {
    return SIDE.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  ConfigurableApplicationContext side() {
    return SIDE;
  }

  long count(String table) {
    return SIDE.getBean(JdbcClient.class)
        .sql("select count(*) from " + table)
        .query(Long.class)
        .single();
  }

  Caller as(@Nullable String token) {
    return new Caller(token, List.of());
  }

  /** What came back. */
  record Reply(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    JsonNode body() {
      return JSON.readTree(response.body());
    }

    String type() {
      return body().path("type").asString("");
    }

    @Nullable String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }
  }

  /** Somebody with a token and headers of choice. */
  final class Caller {
    private final @Nullable String token;
    private final List<String> headers;

    Caller(@Nullable String token, List<String> headers) {
      this.token = token;
      this.headers = headers;
    }

    Caller with(String name, String value) {
      var all = new ArrayList<>(headers);
      all.addAll(List.of(name, value));
      return new Caller(token, all);
    }

    Reply post(String path, String body) {
      return send("POST", path, body.getBytes(StandardCharsets.UTF_8));
    }

    Reply put(String path, String body) {
      return send("PUT", path, body.getBytes(StandardCharsets.UTF_8));
    }

    Reply delete(String path, String body) {
      return send("DELETE", path, body.getBytes(StandardCharsets.UTF_8));
    }

    Reply get(String path) {
      return send("GET", path, new byte[0]);
    }

    /** Posts what is sent as it comes, and answers with lines that are read as they come. */
    HttpResponse<Stream<String>> stream(String path, BodyPublisher body) {
      return ask(request("POST", path, body), BodyHandlers.ofLines());
    }

    Reply send(String method, String path, byte[] body) {
      var request = request(method, path, BodyPublishers.ofByteArray(body));
      if (body.length > 0 && !headers.contains("Content-Type"))
        request.header("Content-Type", "application/json");
      return new Reply(ask(request, BodyHandlers.ofString()));
    }

    private HttpRequest.Builder request(String method, String path, BodyPublisher body) {
      var address = "http://127.0.0.1:" + port();
      var request = HttpRequest.newBuilder(URI.create(address + path)).method(method, body);
      for (int i = 0; i < headers.size(); i += 2)
        request.header(headers.get(i), headers.get(i + 1));
      if (token != null) request.header("Authorization", "Bearer " + token);
      return request;
    }

    private <T> HttpResponse<T> ask(HttpRequest.Builder request, BodyHandler<T> handler) {
      try {
        return client.send(request.build(), handler);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Not marked as a configuration, so that no other test finds it by scanning. */
  static class OwnProvider {
    @Bean
    JwtDecoder jwtDecoder() {
      return Tokens.decoder();
    }
  }

  /** A door of the test's own, behind which everything goes wrong. */
  @RestController
  @Hidden
  static class Broken {
    @PostMapping("/v1/broken")
    void fail() {
      throw new IllegalStateException("a secret of the inside");
    }
  }

  private static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(CommandSideApplication.class, OwnProvider.class)
        .properties("spring.config.name=command-side")
        .run(arguments(RealPostgres.emptyDatabase()));
  }

  /** On whatever port is free, with a broker and a provider that are not there. */
  static String[] arguments(String store) {
    return new String[] {
      "--server.port=0",
      "--spring.datasource.url=" + store,
      "--spring.datasource.username=postgres",
      "--mijlpaal.kafka.bootstrap-servers=127.0.0.1:9",
      "--mijlpaal.idempotency.hmac-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
      "--spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:9/",
      // Tests are faster than people.
      "--mijlpaal.rate-limits.writes.per-second=100000",
      "--mijlpaal.rate-limits.writes.burst=100000",
      "--mijlpaal.rate-limits.clients.hasty.per-second=1",
      "--mijlpaal.rate-limits.clients.hasty.burst=3"
    };
  }
}
