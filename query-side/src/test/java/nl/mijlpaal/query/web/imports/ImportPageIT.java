package nl.mijlpaal.query.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportPageIT extends RunningQuerySide {
  private static final String TEAM = Tokens.of("team", "quantum");

  @Test
  void who_writes_finds_the_form_and_who_does_not_is_told_who_can() {
    assertThat(page(TEAM, "nl")).contains("type=\"file\"", "Kijk wat het doet");
    assertThat(page(Tokens.auditor(), "nl"))
        .doesNotContain("type=\"file\"")
        .contains("Teams, regievoerders en het strategiebureau kunnen een bestand importeren.");
    assertThat(page(TEAM, "en")).contains("Look at what it does");
  }

  @Test
  void a_form_without_a_file_says_so() throws IOException, InterruptedException {
    assertThat(send("").body()).contains("Kies eerst een bestand.");
  }

  @Test
  void without_an_answer_it_says_that_running_again_is_safe()
      throws IOException, InterruptedException {
    var page = send("key\nA001\n");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Er kwam geen antwoord", "veilig nog een keer");
  }

  private String page(String token, String language) {
    return get("/import", token, "Accept", "text/html", "Accept-Language", language).body();
  }

  private HttpResponse<String> send(String file) throws IOException, InterruptedException {
    var body =
        """
        --b\r
        Content-Disposition: form-data; name="file"; filename="f.csv"\r
        Content-Type: text/csv\r
        \r
        %s\r
        --b--\r
        """
            .formatted(file);
    var asked =
        HttpRequest.newBuilder(request("/import", null).uri())
            .header("Authorization", "Bearer " + TEAM)
            .header("Accept", "text/html")
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofString(body))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(asked, BodyHandlers.ofString());
    }
  }
}
