package nl.mijlpaal.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.mijlpaal.query.Answer;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RateLimitIT extends RunningQuerySide {

  @Test
  void who_asks_too_often_is_asked_to_come_back_and_nobody_else_is() {
    var answers =
        Stream.generate(() -> get("/v1/editions", Tokens.hasty(), "Accept-Language", "en"))
            .limit(20)
            .toList();

    assertThat(answers).extracting(Answer::status).startsWith(200, 200, 200).contains(429);
    var refused = answers.stream().filter(one -> one.status() == 429).findFirst().orElseThrow();
    assertThat(refused.json().path("type").asString())
        .isEqualTo("urn:mijlpaal:problem:too-many-requests");
    assertThat(refused.json().path("title").asString()).isEqualTo("Too many requests");
    assertThat(refused.header("Retry-After")).isEqualTo("1");
    assertThat(get("/v1/editions", Tokens.intern()).status()).isEqualTo(200);
  }

  @Test
  void who_opens_pages_too_often_reads_so_on_a_page() {
    for (var language : new String[] {"nl", "en"}) {
      var refused =
          Stream.generate(() ->
                  get("/", Tokens.hasty(), "Accept", "text/html", "Accept-Language", language))
              .limit(20)
              .filter(one -> one.status() == 429)
              .findFirst()
              .orElseThrow();

      assertThat(refused.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
      assertThat(refused.body())
          .contains(language.equals("nl") ? "Te veel verzoeken" : "Too many requests", "<h1");
    }
  }
}
