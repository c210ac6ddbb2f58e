package nl.mijlpaal.query.changes;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many may listen.
 *
 * @param listeners at once on this node
 * @param listenersPerActor of these, for one person or program
 * @param heartbeat how long a connection is silent at most; at least a second. A listener that went
 *     away without saying so is noticed by it
 */
@ConfigurationProperties("mijlpaal.changes")
record Listening(
    @DefaultValue("500") int listeners,
    @DefaultValue("60") int listenersPerActor,
    @DefaultValue("5s") Duration heartbeat) {}
