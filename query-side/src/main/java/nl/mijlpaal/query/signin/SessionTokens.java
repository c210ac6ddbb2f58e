package nl.mijlpaal.query.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.util.WebUtils;

/**
 * The access token that a session stands for, renewed when it has ended. What somebody may do is
 * read from it at every request, so a right that is taken away ends with the token, not with the
 * session.
 */
final class SessionTokens {
  private static final Logger log = LoggerFactory.getLogger(SessionTokens.class);

  private final OAuth2AuthorizedClientManager clients;
  private final JwtDecoder decoder;

  SessionTokens(OAuth2AuthorizedClientManager clients, JwtDecoder decoder) {
    this.clients = clients;
    this.decoder = decoder;
  }

  /** Empty when the provider gives no token for this session any more. */
  Optional<Jwt> of(
      OAuth2AuthenticationToken session, HttpServletRequest request, HttpServletResponse response) {
    try {
      return Optional.ofNullable(authorized(session, request, response))
          .map(client -> decoder.decode(client.getAccessToken().getTokenValue()));
    } catch (OAuth2AuthorizationException | JwtException e) {
      log.info("a session ended: {}", e.getMessage());
      return Optional.empty();
    }
  }

  /** One request of a session at a time: a refresh token that is used twice ends the session. */
  private @Nullable OAuth2AuthorizedClient authorized(
      OAuth2AuthenticationToken session, HttpServletRequest request, HttpServletResponse response) {
    synchronized (WebUtils.getSessionMutex(request.getSession())) {
      return clients.authorize(
          OAuth2AuthorizeRequest.withClientRegistrationId(SignInProvider.REGISTRATION)
              .principal(session)
              .attribute(HttpServletRequest.class.getName(), request)
              .attribute(HttpServletResponse.class.getName(), response)
              .build());
    }
  }
}
