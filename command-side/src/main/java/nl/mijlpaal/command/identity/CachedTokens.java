package nl.mijlpaal.command.identity;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Remembers tokens that were checked, until they expire: checking a signature costs more than
 * deciding a command. Only the tokens used last are kept.
 */
final class CachedTokens implements JwtDecoder {
  private static final int KEPT = 2_000;

  private final JwtDecoder decoder;
  private final Clock clock;
  private final Map<String, Jwt> tokens =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Jwt> eldest) {
          return size() > KEPT;
        }
      };

  CachedTokens(JwtDecoder decoder, Clock clock) {
    this.decoder = decoder;
    this.clock = clock;
  }

  @Override
  public Jwt decode(String token) {
    var known = known(token);
    if (known != null) return known;
    var decoded = checked(token);
    if (decoded.getSubject() == null) throw new BadJwtException("a token without sub");
    synchronized (tokens) {
      tokens.put(token, decoded);
    }
    return decoded;
  }

  /** The provider is looked up at the first token, so that this side may start before it. */
  private Jwt checked(String token) {
    try {
      return decoder.decode(token);
    } catch (JwtDecoderInitializationException e) {
      throw new JwtException("the identity provider does not answer", e);
    }
  }

  private @Nullable Jwt known(String token) {
    synchronized (tokens) {
      var known = tokens.get(token);
      if (known == null) return null;
      var expires = known.getExpiresAt();
      if (expires != null && clock.instant().isBefore(expires)) return known;
      tokens.remove(token);
      return null;
    }
  }
}
