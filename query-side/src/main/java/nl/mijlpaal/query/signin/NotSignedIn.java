package nl.mijlpaal.query.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.mijlpaal.query.limiting.Doorstep;
import nl.mijlpaal.query.platform.Problem;
import nl.mijlpaal.query.platform.ProblemAnswers;
import nl.mijlpaal.query.platform.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Sends a person to the provider, and tells a program or a script on a page that nobody signed in:
 * a page that is open must not lose what was typed on it.
 */
final class NotSignedIn implements AuthenticationEntryPoint {
  private final ProblemAnswers answers;
  private final ProblemWriter writer;
  private final Doorstep doorstep;

  NotSignedIn(ProblemAnswers answers, ProblemWriter writer, Doorstep doorstep) {
    this.answers = answers;
    this.writer = writer;
    this.doorstep = doorstep;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    if (opensPage(request))
      response.sendRedirect("/oauth2/authorization/" + SignInProvider.REGISTRATION);
    else if (comesTooOften(request, response)) return;
    else writer.write(answers.problem(e, request), request, response);
  }

  /** What came without a token was counted before. */
  private boolean comesTooOften(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) return false;
    var wait = doorstep.wait(request);
    if (!wait.isZero()) writer.write(new Problem.TooManyRequests(wait), request, response);
    return !wait.isZero();
  }

  /** A person who follows a link or types an address. */
  static boolean opensPage(HttpServletRequest request) {
    var accept = request.getHeader(HttpHeaders.ACCEPT);
    return HttpMethod.GET.matches(request.getMethod())
        && !request.getRequestURI().startsWith("/v1/")
        && request.getHeader("HX-Request") == null
        && request.getHeader(HttpHeaders.AUTHORIZATION) == null
        && accept != null
        && accept.contains(MediaType.TEXT_HTML_VALUE);
  }
}
