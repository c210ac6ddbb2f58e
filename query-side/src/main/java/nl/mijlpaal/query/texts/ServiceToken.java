package nl.mijlpaal.query.texts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import nl.mijlpaal.query.consuming.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The token by which this side asks the other one for texts: client credentials (RFC 6749, 4.4)
 * with scope {@code texts}, renewed shortly before it ends.
 */
final class ServiceToken {
  private static final Duration EARLY = Duration.ofSeconds(30);

  private final HttpClient http;
  private final CommandSide settings;
  private final Clock clock;
  private @Nullable String token;
  private Instant until = Instant.MIN;

  ServiceToken(HttpClient http, CommandSide settings, Clock clock) {
    this.http = http;
    this.settings = settings;
    this.clock = clock;
  }

  /** Null when no provider is configured. */
  @Nullable String get() throws IOException, InterruptedException {
    var uri = settings.tokenUri();
    if (uri != null && clock.instant().isAfter(until)) renew(uri);
    return token;
  }

  /** The other side did not want it. */
  void drop() {
    until = Instant.MIN;
  }

  private void renew(URI uri) throws IOException, InterruptedException {
    var secret = settings.clientSecret() == null ? "" : settings.clientSecret();
    var basic = encode(settings.clientId()) + ":" + encode(secret);
    var request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(10))
            .header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(UTF_8)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=texts"))
            .build();
    var answer = http.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200)
      throw new IOException("the identity provider answered " + answer.statusCode());
    var body = Reading.JSON.readTree(answer.body());
    token = body.path("access_token").asString();
    until = clock.instant().plusSeconds(body.path("expires_in").asLong(60)).minus(EARLY);
  }

  private static String encode(String part) {
    return URLEncoder.encode(part, UTF_8);
  }
}
