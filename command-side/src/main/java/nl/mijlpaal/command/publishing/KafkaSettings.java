package nl.mijlpaal.command.publishing;

/**
 * Where the ledger is carried to.
 *
 * @param topic a topic of one partition that keeps everything
 * @param source who publishes: a URN of the organisation
 */
public record KafkaSettings(String bootstrapServers, String topic, String source) {}
