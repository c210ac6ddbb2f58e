package nl.mijlpaal.query.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request of a session go on as if it had brought the access token itself, so that pages and
 * programs are told apart nowhere behind here.
 */
final class SessionFilter extends OncePerRequestFilter {
  private final SessionTokens tokens;

  SessionFilter(SessionTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SecurityContextHolder.getContext().getAuthentication()
        instanceof OAuth2AuthenticationToken session) {
      var token = tokens.of(session, request, response);
      if (token.isEmpty()) request.getSession().invalidate();
      SecurityContextHolder.setContext(
          token
              .map(jwt -> new JwtAuthenticationToken(jwt, List.of()))
              .map(SecurityContextImpl::new)
              .orElseGet(SecurityContextImpl::new));
    }
    chain.doFilter(request, response);
  }

  /** Also where a stream goes on: the context of its first request is not kept. */
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }
}
