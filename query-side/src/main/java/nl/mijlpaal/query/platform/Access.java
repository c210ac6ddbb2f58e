package nl.mijlpaal.query.platform;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may ask: anybody for the page, the description of the API and the health; everything else
 * asks for a Bearer token of the configured provider. What a caller then sees is up to each read
 * model. No cookie is read, so no other site can ask in somebody's name and no CSRF token is
 * needed.
 */
@Configuration(proxyBeanMethods = false)
class Access {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  @Bean
  SecurityFilterChain securityFilterChain(
      HttpSecurity http, ProblemAnswers answers, ProblemWriter writer) throws Exception {
    return http.csrf(CsrfConfigurer::disable)
        .logout(logout -> logout.disable())
        .requestCache(cache -> cache.disable())
        .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
        .headers(headers ->
            headers
                .contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers(
                    "/",
                    "/mijlpaal.css",
                    "/v1/openapi.json",
                    "/actuator/health",
                    "/actuator/health/**",
                    "/error")
                .permitAll()
                .anyRequest()
                .authenticated())
        .oauth2ResourceServer(server ->
            server
                .jwt(jwt -> {})
                .authenticationEntryPoint((request, response, e) ->
                    writer.write(answers.problem(e, request), request, response))
                .accessDeniedHandler((request, response, e) ->
                    writer.write(new Problem.Forbidden(), request, response)))
        .build();
  }
}
