package nl.mijlpaal.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Access tokens of demo accounts, whose password is their name, asked of an OpenID provider by the
 * public client {@code cli}. One is good for longer than the stories last, and is asked for once.
 */
final class PasswordTokens implements UnaryOperator<String> {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI endpoint;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  PasswordTokens(URI endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public String apply(String account) {
    return known.computeIfAbsent(account, this::ask);
  }

  private String ask(String account) {
    var form =
        "grant_type=password&client_id=cli&username=%s&password=%s".formatted(account, account);
    var request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200)
        throw new IllegalStateException("no token for " + account + ": " + answer.body());
      return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
