package nl.mijlpaal.query.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.mijlpaal.query.limiting.Doorstep;
import nl.mijlpaal.query.platform.Problem;
import nl.mijlpaal.query.platform.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks those who are not signed in and come too often to come back a little later, before a session
 * is begun for them. Whether a token is one is seen further on.
 */
final class DoorstepFilter extends OncePerRequestFilter {
  private final Doorstep doorstep;
  private final ProblemWriter problems;

  DoorstepFilter(Doorstep doorstep, ProblemWriter problems) {
    this.doorstep = doorstep;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var wait = doorstep.wait(request);
    if (wait.isZero()) chain.doFilter(request, response);
    else problems.write(new Problem.TooManyRequests(wait), request, response);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null
        || SecurityContextHolder.getContext().getAuthentication() != null;
  }
}
