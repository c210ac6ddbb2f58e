package nl.mijlpaal.command.answering;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every answer of the API says its full version (NL GOV API Design Rules 2, version header). */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ApiVersion extends OncePerRequestFilter {
  public static final String VERSION = "1.0.0";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getRequestURI().startsWith("/v1/")) response.setHeader("API-Version", VERSION);
    chain.doFilter(request, response);
  }
}
