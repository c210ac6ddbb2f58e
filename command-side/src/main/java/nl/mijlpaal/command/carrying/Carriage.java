package nl.mijlpaal.command.carrying;

import java.util.regex.Pattern;
import nl.mijlpaal.command.publishing.KafkaSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the ledger is carried to, and in whose name. What is wrong here would stand in every record
 * for ever, so the program does not start on it.
 *
 * @param organisationNumber OIN, the 20 digits by which Dutch government organisations are known
 */
@ConfigurationProperties("mijlpaal")
record Carriage(Kafka kafka, String organisationNumber) {
  private static final Pattern OIN = Pattern.compile("[0-9]{20}");

  Carriage {
    if (!OIN.matcher(organisationNumber).matches())
      throw new IllegalArgumentException(
          "mijlpaal.organisation-number is 20 digits, not '" + organisationNumber + "'");
  }

  record Kafka(@DefaultValue("") String bootstrapServers, String topic) {
    Kafka {
      if (bootstrapServers.isBlank() || topic.isBlank())
        throw new IllegalArgumentException(
            "mijlpaal.kafka needs bootstrap-servers and topic: '"
                + bootstrapServers
                + "', '"
                + topic
                + "'");
    }
  }

  KafkaSettings settings() {
    return new KafkaSettings(
        kafka.bootstrapServers(), kafka.topic(), "urn:nld:oin:" + organisationNumber + ":mijlpaal");
  }
}
