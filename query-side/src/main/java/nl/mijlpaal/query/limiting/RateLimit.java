package nl.mijlpaal.query.limiting;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import nl.mijlpaal.query.platform.Caller;
import nl.mijlpaal.query.platform.Problem;
import nl.mijlpaal.query.platform.ProblemWriter;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks whoever asks the API or opens pages too often to come back a little later, before anything
 * is read or looked up. It stands behind the door; before it is the {@link Doorstep}.
 */
@Order(0)
final class RateLimit extends OncePerRequestFilter {
  private final RateLimits limits;
  private final ProblemWriter problems;
  private final Allowances allowances = new Allowances();

  RateLimit(RateLimits limits, ProblemWriter problems) {
    this.limits = limits;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return Doorstep.isUnlimited(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var wait = wait(Caller.current());
    if (wait.isZero()) chain.doFilter(request, response);
    else problems.write(new Problem.TooManyRequests(wait), request, response);
  }

  /** How long until one more is allowed; zero when it is now. */
  private Duration wait(Caller caller) {
    if (caller.actor() == null) return Duration.ZERO;
    var client = Objects.requireNonNullElse(caller.client(), "");
    return allowances.take(client + "\n" + caller.actor(), () -> limits.of(client).bucket());
  }
}
