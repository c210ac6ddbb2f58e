package nl.mijlpaal.query.texts;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.query.consuming.Reading;
import tools.jackson.core.JacksonException;

/** Asks the command side for texts, and takes none that its event does not commit to. */
final class TextSource {
  private final HttpClient http;
  private final CommandSide settings;
  private final ServiceToken token;

  TextSource(HttpClient http, CommandSide settings, ServiceToken token) {
    this.http = http;
    this.settings = settings;
    this.token = token;
  }

  /**
   * What has become of each of these texts; one that the answer leaves out is erased.
   *
   * @throws IOException when there is no answer, or none that can be read
   */
  Map<UUID, Typed> lookUp(Collection<TextRef> refs) throws IOException, InterruptedException {
    var answer = ask(refs.stream().map(TextRef::id).toList());
    var found = new HashMap<UUID, Typed>();
    for (var ref : refs) {
      var given = answer.get(ref.id());
      found.put(
          ref.id(),
          given == null
              ? new Typed.Erased()
              : ref.commitsTo(given.salt(), given.text())
                  ? new Typed.Known(given.text())
                  : new Typed.Disputed());
    }
    return found;
  }

  private Map<UUID, Given> ask(List<UUID> ids) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(settings.url().resolve("/v1/texts/lookups"))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json");
    var bearer = token.get();
    if (bearer != null) request.header("Authorization", "Bearer " + bearer);
    request.POST(
        HttpRequest.BodyPublishers.ofByteArray(Reading.JSON.writeValueAsBytes(Map.of("ids", ids))));
    var answer = http.send(request.build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() == 401) token.drop();
    if (answer.statusCode() != 200)
      throw new IOException("the command side answered " + answer.statusCode());
    return read(answer.body());
  }

  /** What does not read is told without its content: it may hold texts. */
  private static Map<UUID, Given> read(byte[] body) throws IOException {
    var given = new HashMap<UUID, Given>();
    try {
      var texts = Reading.JSON.readTree(body).get("texts");
      if (texts == null || !texts.isArray()) throw new IOException("an answer without texts");
      for (var text : texts)
        given.put(
            UUID.fromString(text.path("id").asString()),
            new Given(
                Base64.getDecoder().decode(text.path("salt").asString()),
                text.path("text").asString()));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IOException("the answer of the command side does not read: " + e.getClass());
    }
    return given;
  }

  private record Given(byte[] salt, String text) {}
}
