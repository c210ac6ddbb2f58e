package nl.mijlpaal.command.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.deciding.Role;
import nl.mijlpaal.contract.Classification;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;

/** Reads the claims of a token. What nobody knows gives no right. */
final class Actors {
  private static final JwtGrantedAuthoritiesConverter SCOPES = new JwtGrantedAuthoritiesConverter();

  static Actor of(Jwt token) {
    return new Actor(
        Objects.requireNonNull(token.getSubject(), "sub"),
        Objects.requireNonNullElse(token.getClaimAsString("azp"), ""),
        roles(token),
        words(token, "areas"),
        clearance(token.getClaims().get("clearance")));
  }

  /** A role as {@code ROLE_TEAM}, a scope as {@code SCOPE_texts}. */
  static Collection<GrantedAuthority> authorities(Jwt token) {
    var all = new ArrayList<GrantedAuthority>(SCOPES.convert(token));
    roles(token).forEach(role -> all.add(new SimpleGrantedAuthority("ROLE_" + role.name())));
    return all;
  }

  private static Set<Role> roles(Jwt token) {
    return words(token, "roles").stream()
        .flatMap(code -> Role.of(code).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> words(Jwt token, String claim) {
    return token.getClaims().get(claim) instanceof List<?>
        ? Set.copyOf(token.getClaimAsStringList(claim))
        : Set.of();
  }

  private static Classification clearance(@Nullable Object claim) {
    if (claim instanceof String word)
      for (var mark : Classification.values())
        if (mark.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) return mark;
    return Classification.OPENBAAR;
  }

  private Actors() {}
}
