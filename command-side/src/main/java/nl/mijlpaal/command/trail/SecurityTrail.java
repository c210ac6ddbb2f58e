package nl.mijlpaal.command.trail;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Writes the lines. The fields have the names of the Elastic Common Schema: actor ({@code
 * user.id}), action, object ({@code url.path}), result ({@code event.outcome}, {@code
 * event.reason}) and origin ({@code source.ip}); the time is that of the line.
 */
public final class SecurityTrail {
  private static final Logger LOG = LoggerFactory.getLogger("mijlpaal.security");

  /**
   * Something was asked that is not done.
   *
   * @param reason the name of the problem
   */
  public static void refused(HttpServletRequest request, String reason) {
    line(request, "failure").addKeyValue("event.reason", reason).log("refused");
  }

  /**
   * A file was taken in by the request at hand.
   *
   * @param correlation names all that it wrote, in the ledger too
   * @param whole whether it was heard out to its end
   * @param rows how they ended, in numbers
   */
  public static void imported(String correlation, boolean whole, String rows) {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes at)
      line(at.getRequest(), whole ? "success" : "failure")
          .addKeyValue("event.reason", rows)
          .addKeyValue("labels.correlation", correlation)
          .log("imported");
  }

  private static LoggingEventBuilder line(HttpServletRequest request, String outcome) {
    return LOG.atInfo()
        .addKeyValue("user.id", Plain.word(request.getRemoteUser()))
        .addKeyValue("labels.client", Plain.word(client(request)))
        .addKeyValue("event.action", action(request))
        .addKeyValue("url.path", Plain.path(request.getRequestURI()))
        .addKeyValue("event.outcome", outcome)
        .addKeyValue("source.ip", Plain.word(request.getRemoteAddr()));
  }

  private static @Nullable String client(HttpServletRequest request) {
    return request.getUserPrincipal() instanceof JwtAuthenticationToken t
        ? t.getToken().getClaimAsString("azp")
        : null;
  }

  /** The form of the address, once it is known; what is refused before that has none. */
  private static String action(HttpServletRequest request) {
    var form = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    var method = Plain.word(request.getMethod());
    return form == null ? method : method + " " + form;
  }

  private SecurityTrail() {}
}
