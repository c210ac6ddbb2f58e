package nl.mijlpaal.query.texts;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import nl.mijlpaal.query.consuming.Positions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the texts come to this side, and what their health is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommandSide.class)
class TextsConfiguration {

  @Bean
  TextFetching textFetching(
      Texts texts, CommandSide settings, Arrivals arrivals, Positions positions) {
    var http =
        HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    var token = new ServiceToken(http, settings, Clock.systemUTC());
    return new TextFetching(texts, new TextSource(http, settings, token), arrivals, positions);
  }

  /** Missing texts make nothing else wait, so this side stays up; it only says so. */
  @Bean
  HealthIndicator textsHealthIndicator(Texts texts, TextFetching fetching) {
    return () -> {
      var health = Health.up().withDetail("awaited", texts.countAwaited());
      var trouble = fetching.trouble();
      return (trouble == null ? health : health.withDetail("trouble", trouble)).build();
    };
  }
}
