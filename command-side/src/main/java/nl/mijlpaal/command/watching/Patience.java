package nl.mijlpaal.command.watching;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long something may wait before it is called trouble.
 *
 * @param patience longer than any command takes, and than another node needs to take over
 */
@ConfigurationProperties("mijlpaal.health")
record Patience(@DefaultValue("10s") Duration patience) {
  boolean isOverBy(Duration waited) {
    return waited.compareTo(patience) > 0;
  }
}
