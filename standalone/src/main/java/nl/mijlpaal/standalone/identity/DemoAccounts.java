package nl.mijlpaal.standalone.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.contract.reference.Places;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The accounts for trying out, which anybody at this machine can sign in as: those whose password
 * is still their name. Checking takes long by design, so it is done once, when it is first needed.
 */
final class DemoAccounts {
  private final PasswordEncoder passwords =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();
  private final Map<String, Boolean> named = new ConcurrentHashMap<>();
  private final Accounts accounts;

  DemoAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * An account with what it is for, in words.
   *
   * @param role names the sentence about it
   * @param areas in which it has that role
   */
  record Shown(String name, String role, String areas) {}

  /** By role, in the order in which the accounts are listed. */
  Map<String, List<Shown>> groups(Locale locale) {
    var open = accounts.all().parallelStream().filter(this::isNamedAsItsPassword).toList();
    return open.stream()
        .map(account -> shown(account, locale))
        .collect(Collectors.groupingBy(Shown::role, LinkedHashMap::new, Collectors.toList()));
  }

  private boolean isNamedAsItsPassword(Account account) {
    return named.computeIfAbsent(
        account.name(), name -> passwords.matches(name, account.password()));
  }

  private static Shown shown(Account account, Locale locale) {
    return new Shown(
        account.name(),
        account.roles().isEmpty() ? "viewer" : account.roles().getFirst(),
        account.areas().stream().map(area -> area(area, locale)).collect(Collectors.joining(", ")));
  }

  private static String area(String code, Locale locale) {
    return Places.standard().places().stream()
        .filter(place -> place.code().equals(code))
        .findFirst()
        .map((Place place) -> place.name(locale))
        .orElse(code);
  }
}
