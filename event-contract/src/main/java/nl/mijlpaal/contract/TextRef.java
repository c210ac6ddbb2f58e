package nl.mijlpaal.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What stands in an event for a text that somebody typed: its id, and a commitment to it. The text
 * itself can be erased; the commitment then still proves that every entry is what it was.
 *
 * @param commitment SHA-256(salt ‖ text in UTF-8), in lower-case hexadecimal
 */
public record TextRef(UUID id, String commitment) {

  public static TextRef to(UUID id, byte[] salt, String text) {
    return new TextRef(id, HexFormat.of().formatHex(commit(salt, text)));
  }

  /** Whether this is the commitment to that text under that salt. */
  public boolean commitsTo(byte[] salt, String text) {
    return MessageDigest.isEqual(HexFormat.of().parseHex(commitment), commit(salt, text));
  }

  private static byte[] commit(byte[] salt, String text) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(salt);
      return sha256.digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
