package nl.mijlpaal.standalone.identity;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/**
 * How tokens are given out. What Spring Boot should configure is named here one by one: the class
 * path is that of the whole installation, and nothing of the sides belongs in this context.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  ServletWebSecurityAutoConfiguration.class,
  SecurityFilterAutoConfiguration.class
})
@Import(SignInPage.class)
class IdentityConfiguration {
  /** Nobody has a longer one; more than this is not kept for who is not signed in. */
  private static final int LONGEST_NAME = 200;

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'";

  @Bean
  @Order(1)
  SecurityFilterChain protocol(HttpSecurity http, Clients clients) throws Exception {
    var toSignInPage = new LoginUrlAuthenticationEntryPoint("/sign-in");
    return http.oauth2AuthorizationServer(
            server -> {
              http.securityMatcher(server.getEndpointsMatcher());
              server.oidc(oidc ->
                  oidc.logoutEndpoint(logout -> logout.errorResponseHandler(ended(clients))));
            })
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(unauthenticated ->
            unauthenticated.defaultAuthenticationEntryPointFor(
                toSignInPage, new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain signIn(HttpSecurity http, Clients clients) throws Exception {
    return http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/sign-in", "/sign-in.css")
                .permitAll()
                .anyRequest()
                .authenticated())
        .formLogin(form ->
            form.loginPage("/sign-in")
                .defaultSuccessUrl(clients.pagesUrl() + "/")
                .failureHandler(IdentityConfiguration::again))
        .headers(headers ->
            headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY)))
        .build();
  }

  /** Who mistyped a password has not to type the name again. */
  private static void again(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    var typed = request.getParameter("username");
    if (typed != null && typed.length() <= LONGEST_NAME)
      request.getSession().setAttribute(SignInPage.TYPED, typed);
    response.sendRedirect(
        reason instanceof LockedException ? "/sign-in?error=wait" : "/sign-in?error");
  }

  /**
   * Who signs out after a restart brings a token of a session that is not known any more: the
   * session ends all the same, and nobody is left with a bare error.
   */
  private static AuthenticationFailureHandler ended(Clients clients) {
    return (request, response, _) -> {
      var session = request.getSession(false);
      if (session != null) session.invalidate();
      response.sendRedirect(clients.signedOutUrl());
    };
  }

  @Bean
  RegisteredClientRepository clients(Clients clients) {
    return clients.repository();
  }

  @Bean
  AuthorizationServerSettings settings(@Value("${mijlpaal.identity.issuer}") String issuer) {
    return AuthorizationServerSettings.builder().issuer(issuer).build();
  }

  @Bean
  JWKSource<SecurityContext> keys(SigningKey key) {
    return key.source();
  }

  @Bean
  JwtDecoder decoder(SigningKey key) throws Exception {
    return NimbusJwtDecoder.withPublicKey(key.key().toRSAPublicKey()).build();
  }

  private static UserDetailsService people(Accounts accounts) {
    return name ->
        accounts
            .named(name)
            .map(account -> User.withUsername(name).password(account.password()).build())
            .orElseThrow(() -> new UsernameNotFoundException(name));
  }

  @Bean
  AuthenticationProvider passwords(Accounts accounts) {
    return new GuardedPasswords(
        new DaoAuthenticationProvider(people(accounts)), new Guesses(InstantSource.system()));
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> claims(Accounts accounts) {
    return context -> {
      JwtClaimsSet.Builder token = context.getClaims();
      token.claim("azp", context.getRegisteredClient().getClientId());
      if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
        token.claim("scope", String.join(" ", context.getAuthorizedScopes()));
      }
      Authentication principal = context.getPrincipal();
      if (principal != null) {
        accounts.named(principal.getName()).ifPresent(account -> describe(account, token));
      }
    };
  }

  private static void describe(Account account, JwtClaimsSet.Builder token) {
    token.subject(account.actor().toString()).claims(claims -> claims.putAll(account.claims()));
  }
}
