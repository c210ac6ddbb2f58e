package nl.mijlpaal.query.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HelpIT extends RunningQuerySide {

  @Test
  void help_is_there_for_who_is_not_signed_in_in_both_languages() {
    var dutch = get("/help", null, "Accept", "text/html", "Accept-Language", "nl");
    assertThat(dutch.status()).isEqualTo(200);
    assertThat(dutch.body())
        .contains("Zo leest u de tijdlijn", "streefmoment", "id=\"cite\"", "lang=\"nl\"");
    var english = get("/help", null, "Accept", "text/html", "Accept-Language", "en").body();
    assertThat(english).contains("How to read the timeline", "target", "lang=\"en\"");
  }

  @Test
  void it_lists_every_key_that_works() throws IOException {
    var script = resource("/static/assets/keys.js");
    var pages = Pattern.compile("\\b([a-z]): \"/").matcher(script).results();
    var keys = Pattern.compile("event\\.key === \"(.)\"").matcher(script).results();
    var help = get("/help", null, "Accept", "text/html").body();

    assertThat(Stream.concat(pages, keys).map(found -> found.group(1)))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(help).contains("<kbd>" + key + "</kbd>"));
  }

  @Test
  void what_is_open_to_everybody_tells_nothing_of_what_is_not() {
    var secret = milestone();
    feed.arrives(
        by("h"),
        RECORDED,
        registered(secret, "HLP-1", Marking.of(Classification.DEPARTEMENTAAL_VERTROUWELIJK)));

    for (var path : new String[] {"/help", "/accessibility"})
      for (var token : new String[] {null, Tokens.auditor()})
        assertThat(get(path, token, "Accept", "text/html").body()).doesNotContain("HLP-1");
  }

  @Test
  void the_accessibility_statement_says_how_it_stands() {
    var page = get("/accessibility", null, "Accept", "text/html", "Accept-Language", "nl");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("WCAG 2.2", "niet door een onafhankelijke partij onderzocht");
  }

  @Test
  void who_finds_a_weakness_reads_where_to_report_it() {
    var text = get("/.well-known/security.txt", null);

    assertThat(text.status()).isEqualTo(200);
    assertThat(text.header("Content-Type")).startsWith("text/plain");
    assertThat(text.body()).contains("Contact: http", "/help#contact");
    var expires =
        text.body().lines().filter(line -> line.startsWith("Expires: ")).findFirst().orElseThrow();
    assertThat(Instant.parse(expires.substring("Expires: ".length()))).isAfter(Instant.now());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(HelpIT.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
