package nl.mijlpaal.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijlpaal.standalone.demo.Edition2025;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The 2025 edition on its way in, through the same door as anybody's import and with the rights of
 * the strategy office.
 *
 * @param commands where the command side is
 * @param reads where the query side is
 * @param token an access token of the strategy office
 */
record DemoData(String commands, String reads, String token, PrintWriter out) {
  private static final String EDITION =
      """
      {"edition": 2025, "title": "STRAIIK-D 2025", "effective": "2025-04-04"}
      """;
  private static final int NOT_YET_VISIBLE = 503;
  private static final JsonMapper JSON = new JsonMapper();

  /** For a running installation. */
  static DemoData into(Parts parts, PrintWriter out) {
    return new DemoData(
        parts.ports().commandUrl(), parts.ports().queryUrl(), parts.tokenOf("strategy"), out);
  }

  /** Opens the edition and imports its milestones and what was published since. */
  void load() {
    try (var client = HttpClient.newHttpClient()) {
      try {
        load(client);
      } catch (InterruptedException | UncheckedIOException e) {
        // It would wait for what is still on its way.
        client.shutdownNow();
        out.println();
        throw e;
      }
    } catch (IOException | UncheckedIOException e) {
      throw new StartRefused("The 2025 edition could not be loaded: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartRefused("interrupted while loading the 2025 edition", e);
    }
  }

  private void load(HttpClient client) throws IOException, InterruptedException {
    accepted(
        client, post("/v1/editions", "application/json", EDITION), lines -> lines.forEach(_ -> {}));
    var revision = new AtomicReference<>("");
    accepted(
        client,
        post("/v1/imports", "text/csv", Edition2025.importFile()),
        lines -> revision.set(follow(lines, Edition2025.size())));
    untilSeen(client, revision.get());
  }

  private HttpRequest post(String path, String type, String body) {
    return HttpRequest.newBuilder(URI.create(commands + path))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", type)
        .header("Accept", "application/x-ndjson, application/json")
        .header("Idempotency-Key", "demo" + path)
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  /** An answer is read to its end, or the client would wait for it for ever when it closes. */
  private static void accepted(
      HttpClient client, HttpRequest request, Consumer<Stream<String>> reader)
      throws IOException, InterruptedException {
    var answer = client.send(request, BodyHandlers.ofLines());
    try (var lines = answer.body()) {
      if (answer.statusCode() / 100 != 2) {
        throw new StartRefused(
            "The 2025 edition was not taken in ("
                + answer.statusCode()
                + "): "
                + lines.collect(Collectors.joining(" ")));
      }
      reader.accept(lines);
    }
  }

  /**
   * Each line of the answer is a row that is dealt with; the last one counts them, and names the
   * revision of what was written last, which is returned.
   */
  private String follow(Stream<String> lines, int rows) {
    var bar = new ProgressBar(out, "Loading the 2025 edition", rows);
    var revision = new AtomicReference<>("");
    lines
        .map(JSON::readTree)
        .forEach(line -> {
          if (line.has("row")) {
            bar.advance();
            sayWhyRefused(line);
          } else {
            bar.end(line.path("done").asInt() + " rows done");
            revision.set(line.path("revision").asString(""));
          }
        });
    return revision.get();
  }

  /** Waits, so that whoever is told the addresses finds everything there. */
  private void untilSeen(HttpClient client, String revision)
      throws IOException, InterruptedException {
    var seen =
        HttpRequest.newBuilder(URI.create(reads + "/v1/editions?revision=" + revision))
            .header("Authorization", "Bearer " + token)
            .build();
    for (int patience = 0; patience < 10; patience++)
      if (client.send(seen, BodyHandlers.discarding()).statusCode() != NOT_YET_VISIBLE) return;
  }

  private void sayWhyRefused(JsonNode line) {
    if (line.path("outcome").asString().equals("refused")) {
      out.println();
      out.println("  " + line.path("key").asString() + ": " + line.path("problem"));
    }
  }
}
