package nl.mijlpaal.command.asking;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * HMAC-SHA256 of a request: it tells whether two are the same and keeps nothing of what they say.
 */
@Component
final class RequestHash {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final SecretKeySpec key;

  RequestHash(@Value("${mijlpaal.idempotency.hmac-key}") String base64) {
    var bytes = Base64.getDecoder().decode(base64);
    if (bytes.length < KEY_BYTES)
      throw new IllegalArgumentException(
          "mijlpaal.idempotency.hmac-key needs " + KEY_BYTES + " bytes in base64");
    this.key = new SecretKeySpec(bytes, ALGORITHM);
  }

  byte[] of(String method, String address, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((method + "\n" + address + "\n").getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
