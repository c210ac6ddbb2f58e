package nl.mijlpaal.query;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the query side; its configuration is {@code query-side.yml}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class QuerySideApplication {

  public static void main(String[] arguments) {
    application().run(arguments);
  }

  /** The application as it is started, alone or beside others in one process. */
  public static SpringApplication application() {
    return new SpringApplicationBuilder(QuerySideApplication.class)
        .properties("spring.config.name=query-side")
        .build();
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
