package nl.mijlpaal.command.limiting;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import nl.mijlpaal.command.answering.Problem;
import nl.mijlpaal.command.answering.ProblemWriter;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks whoever asks the API too often to come back a little later, before anything is read or
 * looked up. It stands behind the door: only who signed in has an allowance.
 */
@Order(0)
final class RateLimit extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final RateLimits limits;
  private final ProblemWriter problems;
  private final Allowances allowances = new Allowances();

  RateLimit(RateLimits limits, ProblemWriter problems) {
    this.limits = limits;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    // The read side alone asks for texts, as fast as entries come in.
    return !path.startsWith("/v1/") || path.startsWith("/v1/texts/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var asking = SecurityContextHolder.getContext().getAuthentication();
    var wait = asking == null ? Duration.ZERO : wait(asking, request);
    if (wait.isZero()) chain.doFilter(request, response);
    else problems.write(new Problem.TooManyRequests(wait), request, response);
  }

  /** How long until one more is allowed; zero when it is now. */
  private Duration wait(Authentication asking, HttpServletRequest request) {
    var client = client(asking);
    var writing = !READING.contains(request.getMethod());
    var who = writing + "\n" + client + "\n" + asking.getName();
    var taken =
        allowances
            .of(who, () -> limits.of(client, writing).bucket())
            .tryConsumeAndReturnRemaining(1);
    return Duration.ofNanos(taken.isConsumed() ? 0 : Math.max(1, taken.getNanosToWaitForRefill()));
  }

  private static String client(Authentication asking) {
    return asking instanceof JwtAuthenticationToken signedIn
        ? Objects.requireNonNullElse(signedIn.getToken().getClaimAsString("azp"), "")
        : "";
  }
}
