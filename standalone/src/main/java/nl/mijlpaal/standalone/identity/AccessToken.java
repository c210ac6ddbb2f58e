package nl.mijlpaal.standalone.identity;

import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** An access token for the command line, the same as signing in would give. */
public final class AccessToken {
  static final Duration LIFE = Duration.ofMinutes(30);

  private AccessToken() {}

  public static String of(Account account, SigningKey key, String issuer, Instant now) {
    JwtClaimsSet claims =
        JwtClaimsSet.builder()
            .issuer(issuer)
            .subject(account.actor().toString())
            .issuedAt(now)
            .expiresAt(now.plus(LIFE))
            .claim("azp", "command-line")
            .claims(all -> all.putAll(account.claims()))
            .build();
    JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).keyId(key.toString()).build();
    return new NimbusJwtEncoder(key.source())
        .encode(JwtEncoderParameters.from(header, claims))
        .getTokenValue();
  }
}
