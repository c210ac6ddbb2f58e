package nl.mijlpaal.query.limiting;

import nl.mijlpaal.query.platform.ProblemWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(RateLimits.class)
class LimitingConfiguration {

  @Bean
  RateLimit rateLimit(RateLimits limits, ProblemWriter problems) {
    return new RateLimit(limits, problems);
  }

  @Bean
  Doorstep doorstep(RateLimits limits) {
    return new Doorstep(limits.signedOut());
  }
}
