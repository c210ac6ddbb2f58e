package nl.mijlpaal.query.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import nl.mijlpaal.query.limiting.Doorstep;
import nl.mijlpaal.query.platform.Problem;
import nl.mijlpaal.query.platform.ProblemAnswers;
import nl.mijlpaal.query.platform.ProblemWriter;
import nl.mijlpaal.query.platform.SecurityTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may ask: anybody for the description of the API, the health and what explains the pages;
 * everything else asks for a Bearer token of the configured provider, or for a session of somebody
 * who signed in there. What a caller then sees is up to each read model. A request that changes
 * something and comes with a session needs the token of its page against forgery (CSRF).
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInProvider.class)
class Access {
  static final String SIGNED_OUT = "/signed-out";

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " form-action 'self' ";

  @Bean
  SecurityFilterChain securityFilterChain(
      HttpSecurity http,
      ProblemAnswers answers,
      ProblemWriter writer,
      SignInProvider provider,
      ClientRegistrationRepository registrations,
      SessionTokens tokens,
      JwtDecoder decoder,
      Doorstep doorstep)
      throws Exception {
    var notSignedIn = new NotSignedIn(answers, writer, doorstep);
    var opened = new OpenedPage();
    return http.csrf(csrf -> csrf.csrfTokenRepository(new SessionForgeryTokens()))
        .requestCache(cache -> cache.requestCache(opened))
        .headers(headers ->
            headers
                .contentSecurityPolicy(csp -> csp.policyDirectives(POLICY + provider.origin()))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
        .authorizeHttpRequests(requests ->
            requests
                // The end of a stream, whose session may have ended before it; its request was let
                // in.
                .dispatcherTypeMatchers(DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(
                    "/assets/**",
                    "/webjars/**",
                    "/help",
                    "/accessibility",
                    "/language",
                    SIGNED_OUT,
                    "/.well-known/security.txt",
                    "/v1/openapi.json",
                    "/actuator/health",
                    "/actuator/health/**",
                    "/error")
                .permitAll()
                .anyRequest()
                .authenticated())
        .oauth2Login(login ->
            login
                .loginPage("/oauth2/authorization/" + SignInProvider.REGISTRATION)
                .successHandler(opened))
        .logout(logout ->
            logout
                .logoutUrl("/sign-out")
                .addLogoutHandler((request, _, who) -> {
                  if (who != null) SecurityTrail.signedOut(request, who.getName());
                })
                .logoutSuccessHandler(signedOut(registrations))
                .deleteCookies("MIJLPAAL_PAGES"))
        .oauth2ResourceServer(server ->
            server
                .bearerTokenResolver(Access::bearer)
                .jwt(jwt -> jwt.decoder(new CheckedTokens(decoder)))
                .authenticationEntryPoint(notSignedIn))
        .exceptionHandling(refusals ->
            refusals
                .authenticationEntryPoint(notSignedIn)
                .accessDeniedHandler((request, response, _) -> {
                  if (signsOutOfNothing(request)) response.sendRedirect(SIGNED_OUT);
                  else writer.write(new Problem.Forbidden(), request, response);
                }))
        .addFilterAfter(new DoorstepFilter(doorstep, writer), HeaderWriterFilter.class)
        .addFilterBefore(new SessionFilter(tokens), AuthorizationFilter.class)
        .build();
  }

  @Bean
  RequestRejectedHandler rejected(ProblemWriter writer) {
    return new Rejected(writer);
  }

  /** Requests are timed as a whole; timing each filter of the door costs as much as the door. */
  @Bean
  SecurityObservationSettings doorsAreNotTimed() {
    return SecurityObservationSettings.noObservations();
  }

  /** Whether it is a token is seen when it is read; nothing that is none has to be told apart. */
  private static @Nullable String bearer(HttpServletRequest request) {
    var said = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (said == null || !said.regionMatches(true, 0, "Bearer ", 0, 7)) return null;
    var token = said.substring(7).strip();
    return token.isEmpty() ? null : token;
  }

  /** The session had ended before somebody ended it: that is what was wanted. */
  private static boolean signsOutOfNothing(HttpServletRequest request) {
    var accept = request.getHeader(HttpHeaders.ACCEPT);
    return request.getRequestURI().equals("/sign-out")
        && SecurityContextHolder.getContext().getAuthentication() == null
        && accept != null
        && accept.contains(MediaType.TEXT_HTML_VALUE);
  }

  /** Ends the session at the provider too. */
  private static OidcClientInitiatedLogoutSuccessHandler signedOut(
      ClientRegistrationRepository registrations) {
    var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
    handler.setPostLogoutRedirectUri("{baseUrl}" + SIGNED_OUT);
    return handler;
  }
}
