package nl.mijlpaal.query.signin;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/**
 * The OpenID provider at which people sign in. Its addresses are named one by one, because a
 * browser may reach it under another name than this side does, and so that a start needs no answer
 * from it.
 *
 * @param issuer as it stands in its tokens
 * @param authorizationUri where the browser goes to sign in
 * @param tokenUri where this side exchanges codes for tokens
 * @param jwkSetUri where this side finds the provider's keys
 * @param endSessionUri where the browser goes to sign out
 */
@ConfigurationProperties("mijlpaal.sign-in")
record SignInProvider(
    @DefaultValue("http://localhost:8082") URI issuer,
    @DefaultValue("http://localhost:8082/oauth2/authorize") URI authorizationUri,
    @DefaultValue("http://localhost:8082/oauth2/token") URI tokenUri,
    @DefaultValue("http://localhost:8082/oauth2/jwks") URI jwkSetUri,
    @DefaultValue("http://localhost:8082/connect/logout") URI endSessionUri,
    @DefaultValue("pages") String clientId,
    @Nullable String clientSecret) {
  static final String REGISTRATION = "mijlpaal";

  /** The scheme, host and port to which a form may lead. */
  String origin() {
    return authorizationUri.getScheme() + "://" + authorizationUri.getRawAuthority();
  }

  ClientRegistration registration() {
    return ClientRegistration.withRegistrationId(REGISTRATION)
        .clientId(clientId)
        .clientSecret(clientSecret == null ? "" : clientSecret)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
        .scope("openid", "profile")
        .issuerUri(issuer.toString())
        .authorizationUri(authorizationUri.toString())
        .tokenUri(tokenUri.toString())
        .jwkSetUri(jwkSetUri.toString())
        .userNameAttributeName("sub")
        .providerConfigurationMetadata(Map.of("end_session_endpoint", endSessionUri.toString()))
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
        .build();
  }

  /** The secret stays out of every log. */
  @Override
  public String toString() {
    return "SignInProvider[" + issuer + " as " + clientId + "]";
  }
}
