package nl.mijlpaal.command.remembering;

import java.security.SecureRandom;
import java.util.UUID;
import nl.mijlpaal.contract.TextRef;

/** A text that somebody typed, with the salt that keeps its commitment from being guessed. */
public record NewText(UUID id, byte[] salt, String text) {
  private static final SecureRandom RANDOM = new SecureRandom();

  public static NewText of(String text) {
    var salt = new byte[16];
    RANDOM.nextBytes(salt);
    return new NewText(UUID.randomUUID(), salt, text);
  }

  public TextRef ref() {
    return TextRef.to(id, salt, text);
  }
}
