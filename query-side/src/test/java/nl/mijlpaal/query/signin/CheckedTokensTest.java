package nl.mijlpaal.query.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckedTokensTest {
  private final List<String> checked = new ArrayList<>();

  @Test
  void a_token_is_checked_once_until_it_expires() {
    var tokens = until(Instant.now().plusSeconds(60));

    assertThat(tokens.decode("one")).isSameAs(tokens.decode("one"));
    tokens.decode("two");

    assertThat(checked).containsExactly("one", "two");
  }

  @Test
  void what_has_expired_or_tells_no_end_is_checked_each_time() {
    for (var end : new Instant[] {Instant.now().minusSeconds(1), null}) {
      checked.clear();
      var tokens = until(end);
      tokens.decode("one");
      tokens.decode("one");
      assertThat(checked).containsExactly("one", "one");
    }
  }

  @Test
  void a_bad_token_stays_bad() {
    var tokens =
        new CheckedTokens(token -> {
          checked.add(token);
          throw new BadJwtException("forged");
        });

    for (int i = 0; i < 2; i++)
      assertThatThrownBy(() -> tokens.decode("one")).isInstanceOf(BadJwtException.class);
    assertThat(checked).containsExactly("one", "one");
  }

  private CheckedTokens until(@Nullable Instant end) {
    return new CheckedTokens(token -> {
      checked.add(token);
      var jwt = Jwt.withTokenValue(token).header("alg", "none").subject("somebody");
      return end == null ? jwt.build() : jwt.expiresAt(end).build();
    });
  }
}
