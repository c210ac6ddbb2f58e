package nl.mijlpaal.query.web.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.mijlpaal.query.Answer;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The pages of an import, with a stand-in for the command side. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportIT extends RunningQuerySide {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String TEAM = Tokens.of("team", "quantum");
  private static final String FILE = "key,title\r\nB001,Eén\r\nB002,Twee\r\n";
  private static final String ROWS =
      """
      {"row":1,"key":"B001","outcome":"done","does":["reword"],"changes":[{"field":"title","from":"Nul","to":"<Eén>"},{"field":"forecast","from":"2029","to":"2030-Q4","slip":{"days":365,"unit":"YEAR"}}]}
      {"row":2,"key":"B002","outcome":"refused","does":[],"changes":[],"problem":{"type":"urn:mijlpaal:problem:needs-revision","field":"owner","detail":"Geef de revisie mee."}}
      {"row":3,"key":"B003","outcome":"unchanged","does":[],"changes":[]}
      {"done":1,"unchanged":1,"refused":1,"notReached":0}
      """;
  private static final List<String> ASKED = new CopyOnWriteArrayList<>();

  private static HttpServer commandSide;
  private static volatile int status;
  private static volatile String reply;

  @DynamicPropertySource
  static void commandSide(DynamicPropertyRegistry properties) throws IOException {
    commandSide = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    commandSide.createContext(
        "/v1/imports",
        exchange -> {
          try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            ASKED.add(
                exchange.getRequestURI().getQuery()
                    + " "
                    + exchange.getRequestHeaders().getFirst("Authorization")
                    + " "
                    + body);
            var answer = reply.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
          }
        });
    commandSide.start();
    properties.add(
        "mijlpaal.command-side.url",
        () -> "http://localhost:" + commandSide.getAddress().getPort());
  }

  @AfterAll
  static void stop() {
    commandSide.stop(0);
  }

  @BeforeEach
  void reads() {
    ASKED.clear();
    status = 200;
    reply = ROWS;
  }

  @Test
  void a_file_is_tried_first_row_by_row() {
    var chosen = choose(FILE, TEAM, "text/html");
    assertThat(chosen.status()).isEqualTo(302);
    assertThat(ASKED).isEmpty();

    var page = page(location(chosen), TEAM);

    assertThat(ASKED).containsExactly("dryRun=true Bearer " + TEAM + " " + FILE);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("rijen.csv", "Voer 1 rij in", "De geweigerde rij blijft achterwege")
        .contains("anders verwoorden", "titel", "Nul", "&lt;Eén&gt;", "1 jaar later (365 dagen)")
        .contains("eigenaar", "Geef de revisie mee.", "outcome-refused")
        .doesNotContain("??", "<Eén>");
    var refused = page(location(chosen) + "?outcome=refused", TEAM).body();
    assertThat(refused).contains("B002").doesNotContain("B001", "B003");
  }

  @Test
  void the_same_file_is_imported_and_the_result_leads_to_what_changed() {
    var path = location(choose(FILE, TEAM, "text/html"));

    var run = send("POST", path + "/run", TEAM, "text/html", "");

    assertThat(ASKED).containsExactly("dryRun=false Bearer " + TEAM + " " + FILE);
    assertThat(run.status()).isEqualTo(302);
    var result = page(location(run), TEAM).body();
    assertThat(result)
        .contains("1 rij ingevoerd, 1 ongewijzigd, 1 geweigerd")
        .contains("/audit?actor=" + Tokens.AUDITOR + "&amp;after=")
        .contains("B001", "B002")
        .doesNotContain("B003", "??");
    assertThat(ASKED).hasSize(1);
  }

  @Test
  void a_first_report_is_told_as_on_the_other_pages() {
    reply =
        """
        {"row":1,"key":"B001","outcome":"done","does":["report"],"changes":[{"field":"status","from":null,"to":"risico"},{"field":"forecast","from":null,"to":"2030-Q4"},{"field":"effective","from":null,"to":"2026-11-20"}]}
        {"done":1,"unchanged":0,"refused":0,"notReached":0}
        """;
    var path = location(choose(FILE, TEAM, "text/html"));

    var trial = page(path, TEAM).body();
    assertThat(trial).contains("voortgang melden");
    assertThat(text(trial))
        .contains(
            "status nog niet gemeld → wordt risico", "prognose nog geen → wordt 4e kwartaal 2030")
        .contains("geldig per 20 november 2026");
    var run = send("POST", path + "/run", TEAM, "text/html", "");
    assertThat(page(location(run), TEAM).body()).contains("voortgang gemeld");
  }

  /** What somebody reads, without the marks around it. */
  private static String text(String page) {
    return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Test
  void a_script_is_told_how_far_it_is_and_where_the_result_stands() {
    var path = choose(FILE, TEAM, "application/json");
    assertThat(path.status()).isEqualTo(200);
    var location = path.json().path("location").asString();

    var run = send("POST", location + "/run", TEAM, "application/x-ndjson", "");

    assertThat(run.header("Content-Type")).startsWith("application/x-ndjson");
    var lines = run.body().lines().toList();
    assertThat(lines.getFirst())
        .isEqualTo("{\"done\":1,\"unchanged\":0,\"refused\":0,\"notReached\":0}");
    assertThat(lines.getLast()).startsWith("{\"location\":\"" + location + "/result?after=");
  }

  @Test
  void what_is_wrong_with_a_whole_row_names_no_column() {
    reply =
        """
        {"row":1,"key":"B001","outcome":"refused","problem":{"type":"urn:mijlpaal:problem:malformed","field":"row","detail":"De rij heeft 3 velden."}}
        {"done":0,"unchanged":0,"refused":1,"notReached":0}
        """;

    assertThat(page(location(choose(FILE, TEAM, "text/html")), TEAM).body())
        .contains("De rij heeft 3 velden.")
        .doesNotContain("??");
  }

  @Test
  void a_file_that_cannot_be_read_is_told_in_the_words_of_who_reads_it() {
    status = 400;
    reply =
        """
        {"type":"urn:mijlpaal:problem:malformed","title":"Het verzoek klopt niet","status":400,
         "errors":[{"parameter":"kleur","detail":"De kolom kleur bestaat niet."}]}
        """;
    var path = location(choose("kleur\r\nrood\r\n", TEAM, "text/html"));

    assertThat(page(path, TEAM).body())
        .contains(
            "role=\"alert\"",
            "Dit bestand kan zo niet worden ingevoerd.",
            "De kolom kleur bestaat niet.",
            "Er is niets veranderd.")
        .doesNotContain("id=\"run\"", "Het verzoek klopt niet");
  }

  @Test
  void a_file_in_another_encoding_is_told_how_to_save_it() {
    status = 400;
    reply =
        """
        {"type":"urn:mijlpaal:problem:malformed","title":"Het verzoek klopt niet","status":400,
         "errors":[{"field":"body","code":"wrong-encoding","detail":"'body' moet in UTF-8 staan."}]}
        """;
    var path = location(choose("key\r\nB001\r\n", TEAM, "text/html"));

    assertThat(page(path, TEAM).body())
        .contains("Dit bestand is geen tekst in UTF-8.")
        .doesNotContain("body&#39; moet");
  }

  @Test
  void an_import_that_breaks_off_says_that_it_may_be_sent_again() {
    var path = location(choose(FILE, TEAM, "text/html"));
    reply = ROWS.lines().findFirst().orElseThrow() + "\n";

    var run = send("POST", path + "/run", TEAM, "text/html", "");

    assertThat(page(location(run), TEAM).body())
        .contains("role=\"alert\"", "Voer hetzelfde bestand opnieuw in")
        .doesNotContain("note-done");
  }

  @Test
  void what_is_no_such_file_is_said_before_it_is_sent_on() {
    assertThat(choose("", TEAM, "text/html"))
        .satisfies(answer -> assertThat(answer.status()).isEqualTo(422))
        .satisfies(answer -> assertThat(answer.body()).contains("Kies eerst een bestand."));
    assertThat(choose("PK\u0003\u0004…", TEAM, "application/json"))
        .satisfies(answer -> assertThat(answer.status()).isEqualTo(422))
        .satisfies(
            answer -> assertThat(answer.json().path("detail").asString()).contains("CSV UTF-8"));
    assertThat(ASKED).isEmpty();
  }

  @Test
  void who_may_not_write_reads_why_and_who_may() {
    var page = page("/import", Tokens.auditor()).body();

    assertThat(page).contains("Met uw rol kunt u niets vastleggen", "het strategiebureau");
    assertThat(page).doesNotContain("type=\"file\"").contains("reportKey");
    assertThat(choose(FILE, Tokens.auditor(), "text/html").status()).isEqualTo(403);
    assertThat(page("/import?recorded=1", TEAM).body()).doesNotContain("type=\"file\"");
  }

  @Test
  void a_chosen_file_is_for_who_chose_it_and_an_older_one_is_gone() {
    var first = location(choose(FILE, TEAM, "text/html"));
    var other = Tokens.ofAnother("team", "quantum");

    assertThat(location(page(first, other))).isEqualTo("/import?gone=1");
    choose(FILE, TEAM, "text/html");
    assertThat(location(page(first, TEAM))).isEqualTo("/import?gone=1");
    assertThat(page("/import?gone=1", TEAM).body()).contains("wordt niet meer bewaard");
    assertThat(ASKED).isEmpty();
  }

  @Test
  void the_empty_file_has_every_column() {
    var file = get("/import/template.csv", TEAM);

    assertThat(file.header("Content-Disposition")).contains("mijlpaal-import.csv");
    assertThat(file.body()).startsWith("\uFEFFkey,revision,").endsWith(",outcome\r\n");
  }

  /** On this side, without its name and port. */
  private static String location(Answer answer) {
    var address = URI.create(answer.header("Location"));
    return address.getRawPath()
        + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
  }

  private Answer choose(String content, String token, String accept) {
    var body =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rijen.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n"
            + content
            + "\r\n--b--\r\n";
    return send("POST", "/import", token, accept, body);
  }

  private Answer page(String path, String token) {
    return get(path, token, "Accept", "text/html", "Accept-Language", "nl");
  }

  private Answer send(String method, String path, String token, String accept, String body) {
    try {
      var request =
          HttpRequest.newBuilder(
                  request(path, token, "Accept", accept, "Accept-Language", "nl"), (_, _) -> true)
              .header("Content-Type", "multipart/form-data; boundary=b")
              .method(method, BodyPublishers.ofString(body))
              .build();
      var answer = HTTP.send(request, BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
