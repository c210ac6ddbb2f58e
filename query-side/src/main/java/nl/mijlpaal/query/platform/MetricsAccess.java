package nl.mijlpaal.query.platform;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** The figures are for monitoring alone, by the scope of its token. */
@Configuration(proxyBeanMethods = false)
class MetricsAccess {

  @Bean
  @Order(0)
  SecurityFilterChain figures(HttpSecurity http, ProblemAnswers answers, ProblemWriter writer)
      throws Exception {
    return http.securityMatcher("/actuator/prometheus")
        .csrf(CsrfConfigurer::disable)
        .logout(logout -> logout.disable())
        .requestCache(cache -> cache.disable())
        .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority("SCOPE_metrics"))
        .oauth2ResourceServer(server ->
            server
                .jwt(jwt -> {})
                .authenticationEntryPoint((request, response, e) ->
                    writer.write(answers.problem(e, request), request, response))
                .accessDeniedHandler((request, response, _) ->
                    writer.write(new Problem.Forbidden(), request, response)))
        .build();
  }
}
