package nl.mijlpaal.query.platform;

import java.util.Set;
import nl.mijlpaal.contract.Classification;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who asks, as the access token says.
 *
 * @param actor pseudonymous id of the person or program; absent for somebody who did not sign in
 * @param client the program that the actor uses
 * @param clearance up to which classification the caller may know; public when nothing says so
 */
public record Caller(
    @Nullable String actor,
    @Nullable String client,
    Set<String> roles,
    Set<String> areas,
    Classification clearance) {

  /** Anybody: sees what is public. */
  public static final Caller ANYBODY =
      new Caller(null, null, Set.of(), Set.of(), Classification.OPENBAAR);

  public Caller {
    roles = Set.copyOf(roles);
    areas = Set.copyOf(areas);
  }

  /** Who asks at this moment. */
  public static Caller current() {
    return SecurityContextHolder.getContext().getAuthentication()
            instanceof JwtAuthenticationToken t
        ? CallerArgument.of(t.getToken())
        : ANYBODY;
  }

  public boolean maySee(Classification mark) {
    return clearance.maySee(mark);
  }
}
