package nl.mijlpaal.query.web.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.mijlpaal.query.consuming.Reading;
import nl.mijlpaal.query.web.relay.Relay;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Hands a file on to the command side, as whoever is signed in, and reads what comes of it. */
@Component
class Imports {
  private static final Duration AT_MOST = Duration.ofMinutes(15);

  private final Relay relay;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  Imports(Relay relay) {
    this.relay = relay;
  }

  /**
   * What the file did or would do, when all of it is done.
   *
   * @throws IOException when the command side does not answer
   */
  ImportResult run(InputStreamSource file, boolean dryRun, Locale locale)
      throws IOException, InterruptedException {
    var answer = send(file, dryRun, locale);
    try (var lines = reader(answer.body())) {
      if (answer.statusCode() != 200)
        return ImportResult.problem(
            dryRun, detail(Reading.JSON.readTree(lines.lines().collect(Collectors.joining("\n")))));
      return read(lines, dryRun);
    }
  }

  /** Every line as it comes, to whoever reads along. */
  void follow(
      InputStreamSource file, boolean dryRun, Locale locale, HttpStatusThen<OutputStream> to)
      throws IOException, InterruptedException {
    var answer = send(file, dryRun, locale);
    try (var body = answer.body()) {
      var out =
          to.begin(
              answer.statusCode(),
              answer.headers().firstValue("Content-Type").orElse("text/plain"));
      var buffer = new byte[8192];
      for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
        out.write(buffer, 0, n);
        out.flush();
      }
    }
  }

  /** Begins an answer once the status of the other side is known. */
  @FunctionalInterface
  interface HttpStatusThen<T> {
    T begin(int status, String contentType) throws IOException;
  }

  private HttpResponse<InputStream> send(InputStreamSource file, boolean dryRun, Locale locale)
      throws IOException, InterruptedException {
    return http.send(
        relay
            .to("/v1/imports?dryRun=" + dryRun, locale)
            .timeout(AT_MOST)
            .header("Content-Type", "text/csv")
            .header("Accept", "application/x-ndjson, application/problem+json")
            .POST(BodyPublishers.ofInputStream(() -> open(file)))
            .build(),
        BodyHandlers.ofInputStream());
  }

  private static ImportResult read(BufferedReader lines, boolean dryRun) throws IOException {
    var shown = new ArrayList<ImportLine>();
    var telling = 0;
    var summary = Reading.JSON.createObjectNode();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      var node = Reading.JSON.readTree(line);
      if (!node.has("row")) {
        summary = node.asObject();
        continue;
      }
      var told = ImportLine.of(node);
      if (told.outcome().equals("unchanged")) continue;
      if (telling++ < ImportResult.SHOWN) shown.add(told);
    }
    return new ImportResult(
        dryRun,
        summary.path("done").asInt(0),
        summary.path("unchanged").asInt(0),
        summary.path("refused").asInt(0),
        summary.path("notReached").asInt(0),
        shown,
        telling - shown.size(),
        null,
        summary.path("revision").asString(null));
  }

  private static String detail(JsonNode problem) {
    var errors =
        StreamSupport.stream(problem.path("errors").spliterator(), false)
            .map(error -> error.path("detail").asString(""))
            .collect(Collectors.joining(" "));
    return problem.path("detail").asString("") + (errors.isEmpty() ? "" : " " + errors);
  }

  private static InputStream open(InputStreamSource file) {
    try {
      return file.getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader reader(InputStream body) {
    return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
  }
}
