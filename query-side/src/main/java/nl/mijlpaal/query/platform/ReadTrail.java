package nl.mijlpaal.query.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has it told what auditors read, and what anybody took out. It stands behind the door. */
@Order(1)
final class ReadTrail extends OncePerRequestFilter {
  private static final String AUDITOR = "auditor";
  private static final Set<String> TAKEN_OUT =
      Set.of("text/csv", "text/calendar", "application/pdf");
  private static final Set<String> NOT_READ = Set.of("assets", "webjars", "actuator");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var parts = request.getRequestURI().split("/", 3);
    return parts.length > 1 && NOT_READ.contains(parts[1]);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var caller = Caller.current();
    chain.doFilter(request, response);
    if (caller.actor() == null || response.getStatus() / 100 != 2) return;
    if (leaves(response)) SecurityTrail.exported(request, caller);
    else if (caller.roles().contains(AUDITOR)) SecurityTrail.read(request, caller);
  }

  private static boolean leaves(HttpServletResponse response) {
    var disposition = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
    return (disposition != null && disposition.startsWith("attachment"))
        || TAKEN_OUT.contains(plainType(response.getContentType()));
  }

  private static String plainType(@Nullable String type) {
    return type == null ? "" : type.split(";", 2)[0].strip();
  }
}
