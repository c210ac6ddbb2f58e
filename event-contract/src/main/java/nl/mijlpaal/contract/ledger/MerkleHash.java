package nl.mijlpaal.contract.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The two hashes of RFC 6962, section 2.1. */
final class MerkleHash {

  static byte[] leaf(byte[] entry) {
    return sha256((byte) 0, entry, new byte[0]);
  }

  static byte[] node(byte[] left, byte[] right) {
    return sha256((byte) 1, left, right);
  }

  static byte[] empty() {
    return digest().digest();
  }

  private static byte[] sha256(byte prefix, byte[] first, byte[] second) {
    var digest = digest();
    digest.update(prefix);
    digest.update(first);
    digest.update(second);
    return digest.digest();
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private MerkleHash() {}
}
