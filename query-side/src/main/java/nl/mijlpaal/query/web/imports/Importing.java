package nl.mijlpaal.query.web.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.mijlpaal.query.consuming.Reading;
import nl.mijlpaal.query.web.relay.Relay;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Has the command side try or import a kept file, as whoever is signed in. */
@Component
class Importing {
  private static final Logger log = LoggerFactory.getLogger(Importing.class);
  private static final int MOST_LINES = 500;

  private final Relay relay;

  Importing(Relay relay) {
    this.relay = relay;
  }

  /**
   * Sends the file.
   *
   * @param shown which rows are wanted back; the first few hundred of them are kept
   * @param heard called after each row with the counts so far
   */
  Result send(
      Kept kept, boolean dryRun, Locale locale, Predicate<Line> shown, Consumer<Counts> heard) {
    try {
      var request =
          relay
              .to("/v1/imports?dryRun=" + dryRun, locale)
              .header("Content-Type", "text/csv")
              .header("Accept", "application/x-ndjson")
              .POST(BodyPublishers.ofFile(kept.file()))
              .build();
      var answer = relay.open(request);
      try (var body = answer.body()) {
        return answer.statusCode() == 200 ? rows(body, shown, heard) : refused(answer);
      }
    } catch (IOException | JacksonException e) {
      log.warn("the command side did not answer an import: {}", e.toString());
      return new Result.Unanswered();
    }
  }

  /** What was heard before a connection broke is not lost. */
  private static Result rows(InputStream body, Predicate<Line> shown, Consumer<Counts> heard) {
    var lines = new ArrayList<Line>();
    var counts = Counts.NONE;
    var cut = false;
    try (var reader = new BufferedReader(new InputStreamReader(body, UTF_8))) {
      for (var text = reader.readLine(); text != null; text = reader.readLine()) {
        var json = Reading.JSON.readTree(text);
        if (!json.has("row"))
          return new Result.Rows(
              Counts.of(json), lines, cut, true, text(json.path("failureId").asString("")));
        var line = Line.of(json);
        counts = counts.and(line);
        if (shown.test(line)) {
          if (lines.size() < MOST_LINES) lines.add(line);
          else cut = true;
        }
        heard.accept(counts);
      }
    } catch (IOException | JacksonException e) {
      log.warn("an import broke off: {}", e.toString());
    }
    return new Result.Rows(counts, lines, cut, false, null);
  }

  private static Result refused(HttpResponse<InputStream> answer) throws IOException {
    var problem = Reading.JSON.readTree(answer.body().readAllBytes());
    return new Result.Refused(
        answer.statusCode(),
        problem.path("title").asString(""),
        problem.path("detail").asString(""),
        problem
            .path("errors")
            .valueStream()
            .map(error -> error.path("detail").asString(""))
            .filter(detail -> !detail.isEmpty())
            .toList(),
        problem
            .path("errors")
            .valueStream()
            .anyMatch(error -> error.path("code").asString("").equals("wrong-encoding")));
  }

  private static @Nullable String text(String value) {
    return value.isEmpty() ? null : value;
  }
}
