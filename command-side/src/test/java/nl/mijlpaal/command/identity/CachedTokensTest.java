package nl.mijlpaal.command.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CachedTokensTest {
  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

  private final AtomicInteger checked = new AtomicInteger();

  @Test
  void a_token_is_checked_once_while_it_lasts() {
    var tokens = tokens(at(NOON));

    assertThat(tokens.decode("one")).isSameAs(tokens.decode("one"));
    tokens.decode("other");

    assertThat(checked).hasValue(2);
  }

  @Test
  void an_expired_token_is_checked_again() {
    var tokens = tokens(at(NOON.plus(Duration.ofMinutes(5))));

    tokens.decode("one");
    tokens.decode("one");

    assertThat(checked).hasValue(2);
  }

  @Test
  void only_the_tokens_used_last_are_kept() {
    var tokens = tokens(at(NOON));

    for (int i = 0; i <= 2_000; i++) tokens.decode("token " + i);
    tokens.decode("token 0");

    assertThat(checked).hasValue(2_002);
  }

  @Test
  void a_token_of_nobody_is_bad() {
    var tokens = new CachedTokens(_ -> token().subject(null).build(), at(NOON));

    assertThatThrownBy(() -> tokens.decode("one")).isInstanceOf(BadJwtException.class);
  }

  @Test
  void a_provider_that_does_not_answer_is_not_the_fault_of_the_token() {
    var away =
        new SupplierJwtDecoder(() -> {
          throw new IllegalStateException("away");
        });

    assertThatThrownBy(() -> new CachedTokens(away, at(NOON)).decode("one"))
        .isInstanceOf(JwtException.class)
        .isNotInstanceOf(BadJwtException.class)
        .hasCauseInstanceOf(JwtDecoderInitializationException.class);
  }

  private CachedTokens tokens(Clock clock) {
    return new CachedTokens(
        _ -> {
          checked.incrementAndGet();
          return token().build();
        },
        clock);
  }

  private static Jwt.Builder token() {
    return Jwt.withTokenValue("x")
        .header("alg", "RS256")
        .subject("somebody")
        .claim("azp", "test")
        .expiresAt(NOON.plus(Duration.ofMinutes(5)));
  }

  private static Clock at(Instant moment) {
    return Clock.fixed(moment, ZoneOffset.UTC);
  }
}
