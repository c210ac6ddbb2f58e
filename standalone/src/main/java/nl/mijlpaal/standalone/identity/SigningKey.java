package nl.mijlpaal.standalone.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.UUID;

/**
 * The key that signs tokens. RSA, because its signatures are the cheapest to check and every
 * request checks one.
 */
public record SigningKey(RSAKey key) {

  /** Reads the key, or makes one where there is none. */
  public static SigningKey in(Path directory) {
    Path file = directory.resolve("signing-key.json");
    try {
      if (!Files.exists(file)) {
        RSAKey made =
            new RSAKeyGenerator(2048)
                .keyUse(KeyUse.SIGNATURE)
                .keyID(UUID.randomUUID().toString())
                .generate();
        PrivateFile.write(file, made.toJSONString());
      }
      return new SigningKey(RSAKey.parse(PrivateFile.read(file)));
    } catch (JOSEException | ParseException e) {
      throw new IllegalStateException("no usable signing key in " + file, e);
    }
  }

  JWKSource<SecurityContext> source() {
    return new ImmutableJWKSet<>(new JWKSet(key));
  }

  @Override
  public String toString() {
    return key.getKeyID();
  }
}
