package nl.mijlpaal.command.carrying;

import java.util.UUID;
import javax.sql.DataSource;
import nl.mijlpaal.command.publishing.KafkaSettings;
import nl.mijlpaal.command.publishing.Publisher;
import nl.mijlpaal.command.sequencing.Sequencer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CarryingConfiguration {

  @Bean
  KafkaSettings kafkaSettings(
      @Value("${mijlpaal.kafka.bootstrap-servers}") String bootstrapServers,
      @Value("${mijlpaal.kafka.topic}") String topic,
      @Value("${mijlpaal.organisation-number}") String organisationNumber) {
    return new KafkaSettings(
        bootstrapServers, topic, "urn:nld:oin:" + organisationNumber + ":mijlpaal");
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
