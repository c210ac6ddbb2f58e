package nl.mijlpaal.standalone.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;

/** Looks at a password only when not too many were tried for the same name just before. */
final class GuardedPasswords implements AuthenticationProvider {
  private final AuthenticationProvider passwords;
  private final Guesses guesses;

  GuardedPasswords(AuthenticationProvider passwords, Guesses guesses) {
    this.passwords = passwords;
    this.guesses = guesses;
  }

  @Override
  public @Nullable Authentication authenticate(Authentication given) {
    if (!guesses.mayTry(given.getName())) throw new LockedException("tried too often");
    var known = passwords.authenticate(given);
    guesses.succeeded(given.getName());
    return known;
  }

  @Override
  public boolean supports(Class<?> sort) {
    return passwords.supports(sort);
  }
}
