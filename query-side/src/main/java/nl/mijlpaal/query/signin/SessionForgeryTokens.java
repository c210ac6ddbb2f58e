package nl.mijlpaal.query.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * The tokens against forgery, kept in sessions. A caller that brings its access token along has no
 * session, and a page that it fetches begins none.
 */
final class SessionForgeryTokens implements CsrfTokenRepository {
  private final HttpSessionCsrfTokenRepository inSession = new HttpSessionCsrfTokenRepository();

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return inSession.generateToken(request);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (request.getHeader(HttpHeaders.AUTHORIZATION) == null)
      inSession.saveToken(token, request, response);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return inSession.loadToken(request);
  }
}
