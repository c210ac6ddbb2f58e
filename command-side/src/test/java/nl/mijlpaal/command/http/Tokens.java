package nl.mijlpaal.command.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** An identity provider of the test's own: it signs what the test says. */
final class Tokens {
  private static final KeyPair KEYS = keys();
  private static final String SECRET = "departementaal-vertrouwelijk";

  static final String STRATEGY = token("strategy-office", List.of(), SECRET);
  static final String STRATEGY_ON_A_PAGE = token("pages", "strategy-office", List.of(), SECRET);
  static final String TEAM_QUANTUM = token("team", List.of("quantum"), SECRET);
  static final String TEAM_SENSORS = token("team", List.of("sensoren"), SECRET);
  static final String LEAD_QUANTUM = token("area-lead", List.of("quantum"), SECRET);
  static final String AUDITOR = token("auditor", List.of(), SECRET);
  static final String VIEWER = token("viewer", List.of(), "intern");
  static final String PRIVACY_OFFICER = token("privacy-officer", List.of(), SECRET);

  /** Works for Quantum, and may see only what is public. */
  static final String TEAM_CLEARED_FOR_LITTLE = token("team", List.of("quantum"), "openbaar");

  /** Of a program that may ask three times, and then once a second. */
  static String hasty() {
    return signed(
        claims(UUID.randomUUID().toString())
            .claim("azp", "hasty")
            .claim("roles", List.of("strategy-office"))
            .claim("clearance", SECRET)
            .expirationTime(inAnHour()));
  }

  static final String READ_SIDE =
      signed(claims("query-side").claim("scope", "texts").expirationTime(inAnHour()));
  static final String MONITORING =
      signed(claims("monitoring").claim("scope", "metrics").expirationTime(inAnHour()));
  static final String EXPIRED =
      signed(claims("late").claim("roles", List.of("strategy-office")).expirationTime(anHourAgo()));

  static JwtDecoder decoder() {
    return NimbusJwtDecoder.withPublicKey((RSAPublicKey) KEYS.getPublic()).build();
  }

  static String token(String role, List<String> areas, String clearance) {
    return token("test", role, areas, clearance);
  }

  private static String token(String client, String role, List<String> areas, String clearance) {
    return signed(
        claims(UUID.randomUUID().toString())
            .claim("azp", client)
            .claim("roles", List.of(role))
            .claim("areas", areas)
            .claim("clearance", clearance)
            .expirationTime(inAnHour()));
  }

  private static JWTClaimsSet.Builder claims(String subject) {
    return new JWTClaimsSet.Builder().subject(subject).issuer("http://127.0.0.1:9/");
  }

  private static String signed(JWTClaimsSet.Builder claims) {
    try {
      var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims.build());
      token.sign(new RSASSASigner(KEYS.getPrivate()));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Date inAnHour() {
    return Date.from(Instant.now().plusSeconds(3600));
  }

  private static Date anHourAgo() {
    return Date.from(Instant.now().minusSeconds(3600));
  }

  private static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Tokens() {}
}
