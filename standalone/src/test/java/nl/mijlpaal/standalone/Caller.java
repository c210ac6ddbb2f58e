package nl.mijlpaal.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The strategy office over HTTP, with the patience of a program. */
final class Caller {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final Parts parts;
  private final String token;

  Caller(Parts parts) {
    this.parts = parts;
    this.token = parts.tokenOf("strategy");
  }

  /** Throws when no answer came in time; whether it was done is not known then. */
  HttpResponse<String> post(String url, String key, String body)
      throws IOException, InterruptedException {
    return client.send(
        request(url)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  /** What is answered, with whatever status. */
  JsonNode ask(String url) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(get(url).body());
  }

  /** What the query side answers, which must be 200. */
  JsonNode read(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(parts.ports().queryUrl() + path);
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
    }
    return JsonMapper.shared().readTree(answer.body());
  }

  private HttpResponse<String> get(String url) throws IOException, InterruptedException {
    return client.send(
        request(url).timeout(PATIENCE.multipliedBy(6)).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token);
  }
}
