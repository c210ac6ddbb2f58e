package nl.mijlpaal.standalone.identity;

import java.time.Duration;
import java.util.UUID;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The programs that may ask for tokens: {@code pages}, on behalf of whoever signs in, and on their
 * own behalf {@code query-side}, to read texts from the command side, and {@code monitoring}, to
 * read the figures of both.
 *
 * @param pagesUrl where the pages are, without a slash at the end
 */
public record Clients(
    String pagesUrl, String pagesSecret, String querySideSecret, String monitoringSecret) {
  private static final TokenSettings TOKENS =
      TokenSettings.builder()
          .accessTokenTimeToLive(AccessToken.LIFE)
          .refreshTokenTimeToLive(Duration.ofHours(12))
          .reuseRefreshTokens(false)
          .build();

  InMemoryRegisteredClientRepository repository() {
    return new InMemoryRegisteredClientRepository(
        pages(),
        service("query-side", querySideSecret, "texts"),
        service("monitoring", monitoringSecret, "metrics"));
  }

  /** The page that says that somebody signed out. */
  String signedOutUrl() {
    return pagesUrl + "/signed-out";
  }

  private RegisteredClient pages() {
    return client("pages", pagesSecret)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
        .redirectUri(pagesUrl + "/login/oauth2/code/mijlpaal")
        .postLogoutRedirectUri(signedOutUrl())
        .scope(OidcScopes.OPENID)
        .scope(OidcScopes.PROFILE)
        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
        .build();
  }

  /** A program that asks on its own behalf, for one thing. */
  private static RegisteredClient service(String id, String secret, String scope) {
    return client(id, secret)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .scope(scope)
        .build();
  }

  private static RegisteredClient.Builder client(String id, String secret) {
    return RegisteredClient.withId(UUID.randomUUID().toString())
        .clientId(id)
        .clientSecret("{noop}" + secret)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .tokenSettings(TOKENS);
  }

  @Override
  public String toString() {
    return "pages at " + pagesUrl + ", query-side, monitoring";
  }
}
