package nl.mijlpaal.query;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Tokens as an identity provider gives them, signed with a key of these tests. */
@TestConfiguration(proxyBeanMethods = false)
public class Tokens {
  public static final String AUDITOR = "5e1f0000-0000-4000-8000-000000000001";
  private static final KeyPair KEYS = keys();

  /** Cleared for everything. */
  public static String auditor() {
    return token("auditor", "departementaal-vertrouwelijk", Instant.now().plusSeconds(600));
  }

  public static String intern() {
    return token("viewer", "intern", Instant.now().plusSeconds(600));
  }

  public static String openbaar() {
    return token("viewer", "openbaar", Instant.now().plusSeconds(600));
  }

  /** Of a program that may ask three times, and then once a second. */
  public static String hasty() {
    return signed(
        claims(Instant.now().plusSeconds(600))
            .claim("azp", "hasty")
            .claim("roles", List.of("viewer")));
  }

  /** Of a role in these areas, cleared for everything. */
  public static String of(String role, String... areas) {
    return signed(
        claims(Instant.now().plusSeconds(600))
            .claim("roles", List.of(role))
            .claim("areas", List.of(areas))
            .claim("clearance", "departementaal-vertrouwelijk"));
  }

  /** Of another person in the same role. */
  public static String ofAnother(String role, String... areas) {
    return signed(
        claims(Instant.now().plusSeconds(600))
            .subject("5e1f0000-0000-4000-8000-000000000002")
            .claim("roles", List.of(role))
            .claim("areas", List.of(areas)));
  }

  /** Of the program that reads the figures. */
  public static String monitoring() {
    return signed(claims(Instant.now().plusSeconds(600)).claim("scope", "metrics"));
  }

  public static String token(String role, String clearance, Instant until) {
    return signed(claims(until).claim("roles", List.of(role)).claim("clearance", clearance));
  }

  private static JWTClaimsSet.Builder claims(Instant until) {
    return new JWTClaimsSet.Builder()
        .subject(AUDITOR)
        .issuer("https://aanmelden.example")
        .issueTime(Date.from(until.minusSeconds(3600)))
        .expirationTime(Date.from(until))
        .claim("azp", "tests");
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

  @Bean
  JwtDecoder jwtDecoder() {
    return NimbusJwtDecoder.withPublicKey((RSAPublicKey) KEYS.getPublic()).build();
  }

  private static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
