package nl.mijlpaal.query.web.relay;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import nl.mijlpaal.query.consuming.Reading;
import nl.mijlpaal.query.platform.Problem;
import nl.mijlpaal.query.texts.CommandSide;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The way from a form to the command side. */
@Component
public class Relay {
  private static final Logger log = LoggerFactory.getLogger(Relay.class);
  private static final Duration AT_MOST = Duration.ofSeconds(10);

  private final URI commandSide;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(3))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  Relay(CommandSide commandSide) {
    this.commandSide = commandSide.url();
  }

  /** Sends a command as whoever is signed in. */
  public Relayed send(Ask ask, Locale locale) {
    var request =
        to(ask.path(), locale)
            .timeout(AT_MOST)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", ask.key());
    if (ask.expected() != null) request.header("If-Match", "\"" + ask.expected() + "\"");
    request.method(
        ask.method(), BodyPublishers.ofByteArray(Reading.JSON.writeValueAsBytes(ask.body())));
    try {
      return read(http.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException | JacksonException e) {
      log.warn("the command side did not answer {} {}: {}", ask.method(), ask.path(), e.toString());
      return new Relayed.Unanswered();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Relayed.Unanswered();
    }
  }

  /** A request to the command side with the token of whoever is signed in; for what streams. */
  public HttpRequest.Builder to(String path, Locale locale) {
    return HttpRequest.newBuilder(commandSide.resolve(path))
        .header("Accept-Language", locale.getLanguage())
        .header("Authorization", "Bearer " + token());
  }

  /** Sends such a request; its answer is read while it comes. */
  public HttpResponse<InputStream> open(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static Relayed read(HttpResponse<byte[]> answer) {
    var body = Reading.JSON.readTree(answer.body());
    return answer.statusCode() < 300
        ? new Relayed.Done(
            body.path("revision").asString(), body.path("changed").asBoolean(true), body)
        : refused(answer.statusCode(), body);
  }

  private static Relayed refused(int status, JsonNode body) {
    var errors = new LinkedHashMap<String, String>();
    for (var error : body.path("errors"))
      errors.putIfAbsent(
          error.path("field").asString(error.path("parameter").asString("")),
          error.path("detail").asString(""));
    return new Relayed.Refused(
        status,
        body.path("type").asString(""),
        body.path("title").asString(""),
        body.path("detail").asString(""),
        errors);
  }

  private static String token() {
    if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken t)
      return t.getToken().getTokenValue();
    throw new Problem.Unauthenticated().exception();
  }
}
