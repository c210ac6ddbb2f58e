package nl.mijlpaal.command.watching;

import nl.mijlpaal.command.remembering.EventWriter;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says whether this node still writes what it decides. A writer that ended comes back only with a
 * new start, so liveness hangs on it.
 */
@Component("writing")
final class WritingHealth implements HealthIndicator {
  private final EventWriter writer;

  WritingHealth(EventWriter writer) {
    this.writer = writer;
  }

  @Override
  public Health health() {
    return writer.isAlive()
        ? Health.up().build()
        : Health.down().withDetail("trouble", "the writer of events ended").build();
  }
}
