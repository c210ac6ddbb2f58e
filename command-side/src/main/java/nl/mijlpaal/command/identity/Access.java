package nl.mijlpaal.command.identity;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;
import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import nl.mijlpaal.command.answering.Problem;
import nl.mijlpaal.command.answering.ProblemAnswers;
import nl.mijlpaal.command.answering.ProblemWriter;
import nl.mijlpaal.command.deciding.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Who may knock: health and the description of the API are for anybody; writing is for those who
 * hold a role that writes; texts are for the read side alone and figures for monitoring alone, each
 * by its scope. No cookie is read, so no other site can ask in somebody's name and no CSRF token is
 * needed.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Access implements WebMvcConfigurer {
  private static final String[] WRITERS = {
    Role.TEAM.name(), Role.AREA_LEAD.name(), Role.STRATEGY_OFFICE.name()
  };

  @Bean
  SecurityFilterChain securityFilterChain(
      HttpSecurity http,
      ProblemAnswers answers,
      ProblemWriter writer,
      JwtDecoder decoder,
      Clock clock) {
    var authorities = new JwtAuthenticationConverter();
    authorities.setJwtGrantedAuthoritiesConverter(Actors::authorities);
    return http.csrf(CsrfConfigurer::disable)
        .logout(logout -> logout.disable())
        .requestCache(cache -> cache.disable())
        .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
        .headers(headers ->
            headers
                .contentSecurityPolicy(
                    csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
        .authorizeHttpRequests(Access::doors)
        .oauth2ResourceServer(server ->
            server
                .bearerTokenResolver(Access::bearer)
                .jwt(jwt ->
                    jwt.decoder(new CachedTokens(decoder, clock))
                        .jwtAuthenticationConverter(authorities))
                .authenticationEntryPoint((request, response, e) ->
                    writer.write(answers.problem(e, request), request, response))
                .accessDeniedHandler((request, response, _) ->
                    writer.write(new Problem.Forbidden(), request, response)))
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

  private static void doors(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .requestMatchers("/v1/openapi.json", "/actuator/health", "/actuator/health/**", "/error")
        .permitAll()
        .requestMatchers("/v1/texts/**")
        .hasAuthority("SCOPE_texts")
        .requestMatchers("/actuator/prometheus")
        .hasAuthority("SCOPE_metrics");
    for (var writing : List.of(POST, PUT, PATCH, DELETE))
      requests.requestMatchers(writing, "/**").hasAnyRole(WRITERS);
    requests.anyRequest().authenticated();
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new ActorArgument());
  }
}
