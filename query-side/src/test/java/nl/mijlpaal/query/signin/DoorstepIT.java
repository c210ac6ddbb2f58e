package nl.mijlpaal.query.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import nl.mijlpaal.query.Answer;
import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@TestPropertySource(
    properties = {
      "mijlpaal.rate-limits.signed-out.per-second=1",
      "mijlpaal.rate-limits.signed-out.burst=5"
    })
class DoorstepIT extends RunningQuerySide {

  @Test
  void who_is_not_signed_in_and_comes_too_often_is_asked_to_come_back_and_nobody_else_is() {
    var answers = new ArrayList<Answer>();
    for (int i = 0; i < 8; i++)
      answers.add(get("/", null, "Accept", "text/html", "Accept-Language", "nl"));

    assertThat(answers).extracting(Answer::status).contains(302, 429);
    var refused = answers.stream().filter(one -> one.status() == 429).findFirst().orElseThrow();
    assertThat(refused.body()).contains("<html lang=\"nl\">", "Te veel verzoeken");
    assertThat(refused.header("Retry-After")).isNotEmpty();
    assertThat(refused.header("Content-Security-Policy")).isNotEmpty();
    assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();

    assertThat(get("/oauth2/authorization/mijlpaal", null).status()).isEqualTo(429);
    assertThat(get("/v1/editions", "not-a-token").status()).isEqualTo(429);
    assertThat(get("/v1/editions", Tokens.intern()).status()).isEqualTo(200);
    assertThat(get("/assets/keys.js", null).status()).isEqualTo(200);
  }
}
