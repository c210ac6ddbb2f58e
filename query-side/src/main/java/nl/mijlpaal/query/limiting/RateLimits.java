package nl.mijlpaal.query.limiting;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often may be asked.
 *
 * @param reads of each actor by each program
 * @param signedOut of all who are not signed in and come from one address, such as an office
 * @param clients what goes for a program instead, by its client id
 */
@ConfigurationProperties("mijlpaal.rate-limits")
record RateLimits(Limit reads, Limit signedOut, @DefaultValue Map<String, Limit> clients) {
  RateLimits {
    clients = Map.copyOf(clients);
  }

  Limit of(String client) {
    return clients.getOrDefault(client, reads);
  }
}
