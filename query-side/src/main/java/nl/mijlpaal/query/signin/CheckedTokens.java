package nl.mijlpaal.query.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers tokens that were checked, until they expire: checking a signature costs more than
 * reading a milestone. Only the tokens used last are kept.
 */
final class CheckedTokens implements JwtDecoder {
  private static final int KEPT = 2_000;

  private final JwtDecoder decoder;
  private final Cache<String, Jwt> tokens =
      Caffeine.newBuilder()
          .maximumSize(KEPT)
          .expireAfter(Expiry.<String, Jwt>creating((_, token) -> left(token)))
          .build();

  CheckedTokens(JwtDecoder decoder) {
    this.decoder = decoder;
  }

  @Override
  public Jwt decode(String token) {
    return tokens.get(token, decoder::decode);
  }

  /** A token that tells no end is checked each time. */
  private static Duration left(Jwt token) {
    var expires = token.getExpiresAt();
    return expires == null ? Duration.ZERO : Duration.between(Instant.now(), expires);
  }
}
