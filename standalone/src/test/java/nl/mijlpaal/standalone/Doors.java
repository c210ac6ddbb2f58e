package nl.mijlpaal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An installation as its callers reach it: over HTTP alone, with a token of whoever asks.
 *
 * @param reads where a query side is
 * @param commands where a command side is
 * @param tokens from the name of an account to an access token
 */
record Doors(String reads, String commands, UnaryOperator<String> tokens) {
  static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** Where the read models are. */
  long position() {
    return ask("/v1/editions").path("position").asLong();
  }

  /** What the strategy office is answered, which must be 200. */
  JsonNode ask(String path) {
    return JSON.readTree(file(path, "strategy"));
  }

  /** What somebody gets as a file. */
  String file(String path, String user) {
    var answer = get(path, user);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  /** How many there are of what a path lists. */
  int total(String path) {
    return ask(path + (path.endsWith("?") || path.endsWith("&") ? "limit=1" : "&limit=1"))
        .path("total")
        .asInt();
  }

  int status(String path, String user) {
    return get(path, user).statusCode();
  }

  /** Each question waits two seconds by itself; a busy machine may need some of them. */
  void awaitVisible(String revision) {
    for (int i = 0; i < 30; i++)
      if (status("/v1/editions?revision=" + encode(revision), "strategy") == 200) return;
    throw new AssertionError(revision + " did not become visible");
  }

  HttpResponse<String> post(String path, String body, String user, String name) {
    return send(
        command(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", name)
            .POST(BodyPublishers.ofString(body)),
        user);
  }

  /** The revision of what was made, which must be new or have been when it was asked first. */
  String made(String path, String body, String user, String name) {
    var answer = post(path, body, user, name);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return revision(answer);
  }

  static String revision(HttpResponse<String> answer) {
    return answer.headers().firstValue("Mijlpaal-Revision").orElseThrow();
  }

  /** What became of each row of a file, and of all of them in the end. */
  List<JsonNode> imported(String file) {
    var answer =
        send(
            command("/v1/imports")
                .header("Content-Type", "text/csv")
                .header("Accept", "application/x-ndjson")
                .POST(BodyPublishers.ofString(file)),
            "strategy");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().lines().map(JSON::readTree).toList();
  }

  HttpRequest.Builder command(String path) {
    return HttpRequest.newBuilder(URI.create(commands + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request, String user) {
    try {
      return HTTP.send(
          request.header("Authorization", "Bearer " + tokens.apply(user)).build(),
          BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> get(String path, String user) {
    return send(HttpRequest.newBuilder(URI.create(reads + path)), user);
  }
}
