package nl.mijlpaal.command.watching;

import java.util.OptionalLong;
import nl.mijlpaal.command.carrying.Carrier;
import nl.mijlpaal.command.publishing.Publisher;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Says whether the broker answers, and on the node that publishes, whether the topic follows the
 * ledger. Commands are accepted meanwhile.
 */
@Component("topic")
final class TopicHealth implements HealthIndicator {
  private final Carrier carrier;
  private final Publisher publisher;
  private final LedgerStateTable table;
  private final Patience patience;

  TopicHealth(Carrier carrier, Publisher publisher, LedgerStateTable table, Patience patience) {
    this.carrier = carrier;
    this.publisher = publisher;
    this.table = table;
    this.patience = patience;
  }

  @Override
  public Health health() {
    var trouble = trouble();
    var health = trouble.isEmpty() ? Health.up() : Health.down().withDetail("trouble", trouble);
    health.withDetail("publishes", carrier.leads());
    published().ifPresent(index -> health.withDetail("published", index));
    return health.build();
  }

  private OptionalLong published() {
    return carrier.leads() ? publisher.published() : OptionalLong.empty();
  }

  private String trouble() {
    if (!carrier.trouble().isEmpty()) return carrier.trouble();
    try {
      publisher.requireBroker();
    } catch (IllegalStateException e) {
      return String.valueOf(e.getMessage());
    }
    return published().stream().mapToObj(this::behind).findFirst().orElse("");
  }

  private String behind(long published) {
    try {
      var waited = table.recordedFor(published + 1);
      return patience.isOverBy(waited)
          ? "entry %d is in the ledger for %d s and not on the topic yet"
              .formatted(published + 1, waited.toSeconds())
          : "";
    } catch (DataAccessException e) {
      return "the event store does not answer";
    }
  }
}
