package nl.mijlpaal.command.carrying;

import java.util.UUID;
import javax.sql.DataSource;
import nl.mijlpaal.command.publishing.KafkaSettings;
import nl.mijlpaal.command.publishing.Publisher;
import nl.mijlpaal.command.sequencing.Sequencer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(Carriage.class)
class CarryingConfiguration {

  @Bean
  KafkaSettings kafkaSettings(Carriage carriage) {
    return carriage.settings();
  }

  @Bean
  Publisher publisher(DataSource store, KafkaSettings kafka) {
    return new Publisher(store, kafka);
  }

  @Bean
  Carrier carrier(DataSource store, Publisher publisher, ApplicationEventPublisher events) {
    return new Carrier(
        new Sequencer(store, UUID.randomUUID().toString()), publisher, events::publishEvent);
  }
}
