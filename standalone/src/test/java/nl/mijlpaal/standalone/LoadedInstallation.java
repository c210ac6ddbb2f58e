package nl.mijlpaal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole installation in this process with the 2025 edition in it, as {@code demo} leaves one. */
final class LoadedInstallation implements AutoCloseable {
  static final JsonMapper JSON = JsonMapper.shared();
  private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final DataDirectory data;
  private final Parts parts;
  private @Nullable Mijlpaal running;

  private LoadedInstallation(DataDirectory data) {
    this.data = data;
    this.parts = new Parts(data, data.freePorts(ChosenPorts.free()), data.secrets());
  }

  static LoadedInstallation in(Path directory) {
    var installation = new LoadedInstallation(DataDirectory.alone(directory));
    try {
      installation.start();
      DemoData.into(installation.parts, NOWHERE).load();
      installation.awaitVisible("edition:2025@200");
      return installation;
    } catch (RuntimeException e) {
      installation.close();
      throw e;
    }
  }

  Parts parts() {
    return parts;
  }

  Path directory() {
    return data.path();
  }

  void start() {
    running = Mijlpaal.start(parts, Progress.on(NOWHERE));
  }

  void stop() {
    if (running != null) running.close();
    running = null;
  }

  @Override
  public void close() {
    stop();
    data.close();
  }

  /** Where the read models are. */
  long position() {
    return ask("/v1/editions").path("position").asLong();
  }

  /** What the strategy office is answered, which must be 200. */
  JsonNode ask(String path) {
    var answer = get(path, "strategy");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  /** What somebody gets as a file. */
  String file(String path, String user) {
    var answer = get(path, user);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
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

  HttpRequest.Builder command(String path) {
    return HttpRequest.newBuilder(URI.create(parts.ports().commandUrl() + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request, String user) {
    try {
      return HTTP.send(
          request.header("Authorization", "Bearer " + parts.tokenOf(user)).build(),
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
    return send(HttpRequest.newBuilder(URI.create(parts.ports().queryUrl() + path)), user);
  }
}
