package nl.mijlpaal.query.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.mijlpaal.query.platform.OwnAddress;
import nl.mijlpaal.query.platform.SecurityTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/**
 * Where somebody wanted to go before signing in. The browser keeps it, so that no session is begun
 * for somebody who may never sign in; it leads nowhere but to this server.
 */
final class OpenedPage extends CookieRequestCache implements AuthenticationSuccessHandler {
  /** What a browser still keeps; who comes with more begins at the first page. */
  private static final int LONGEST = 2_000;

  private static final Duration KEPT = Duration.ofMinutes(15);

  OpenedPage() {
    setRequestMatcher(request -> NotSignedIn.opensPage(request) && length(request) <= LONGEST);
    setCookieCustomizer(cookie -> {
      if (cookie.getMaxAge() != 0) cookie.setMaxAge((int) KEPT.toSeconds());
      cookie.setAttribute("SameSite", "Lax");
    });
  }

  private static int length(HttpServletRequest request) {
    var asked = request.getQueryString();
    return request.getRequestURI().length() + (asked == null ? 0 : asked.length());
  }

  /** What is asked after signing in is answered as it comes: only its address was kept. */
  @Override
  public @Nullable HttpServletRequest getMatchingRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return null;
  }

  /** Goes on to it; from now on the session lasts as long as one of somebody who signed in. */
  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    SecurityTrail.signedIn(request, who.getName());
    var minutes = request.getServletContext().getSessionTimeout();
    request.getSession().setMaxInactiveInterval((int) Duration.ofMinutes(minutes).toSeconds());
    var opened = getRequest(request, response);
    removeRequest(request, response);
    response.sendRedirect(opened == null ? "/" : onThisServer(opened.getRedirectUrl()));
  }

  /** The address without its server; one that would lead to another server is the first page. */
  static String onThisServer(String address) {
    var path = address.replaceFirst("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/?#\\\\]*", "");
    return OwnAddress.orFirstPage(path);
  }
}
