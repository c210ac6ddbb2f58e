package nl.mijlpaal.query.consuming;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the ledger is read: one topic with one partition. */
@ConfigurationProperties("mijlpaal.kafka")
record Topic(
    @DefaultValue("localhost:9092") String bootstrapServers,
    @DefaultValue("mijlpaal-ledger") String topic) {}
