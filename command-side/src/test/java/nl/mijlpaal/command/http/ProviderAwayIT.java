package nl.mijlpaal.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import nl.mijlpaal.command.CommandSideApplication;
import nl.mijlpaal.command.RealPostgres;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProviderAwayIT {

  @Test
  void the_side_starts_without_its_provider_and_asks_callers_to_come_back()
      throws IOException, InterruptedException {
    try (var side =
            CommandSideApplication.application().run(Door.arguments(RealPostgres.emptyDatabase()));
        var client = HttpClient.newHttpClient()) {
      var port = side.getEnvironment().getProperty("local.server.port");
      var request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/milestones"))
              .header("Authorization", "Bearer " + Tokens.STRATEGY)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(Bodies.milestone("AWAY-1")));

      var reply = client.send(request.build(), BodyHandlers.ofString());

      assertThat(reply.statusCode()).as(reply.body()).isEqualTo(503);
      assertThat(reply.headers().firstValue("Retry-After")).hasValue("5");
      assertThat(reply.body()).contains("urn:mijlpaal:problem:identity-provider-unavailable");
    }
  }
}
