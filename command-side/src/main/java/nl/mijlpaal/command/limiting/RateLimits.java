package nl.mijlpaal.command.limiting;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often may be asked.
 *
 * @param writes of each actor by each program
 * @param reads the same, for what changes nothing
 * @param clients what goes for a program instead, by its client id
 */
@ConfigurationProperties("mijlpaal.rate-limits")
record RateLimits(Limit writes, Limit reads, @DefaultValue Map<String, Limit> clients) {
  RateLimits {
    clients = Map.copyOf(clients);
  }

  Limit of(String client, boolean writing) {
    return clients.getOrDefault(client, writing ? writes : reads);
  }
}
