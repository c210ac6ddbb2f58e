package nl.mijlpaal.command.watching;

import nl.mijlpaal.command.carrying.Carrier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says whether the sequencer and the publisher of this node still run. One that ended by an error
 * in the program comes back only with a new start, so liveness hangs on it.
 */
@Component("carrying")
final class CarryingHealth implements HealthIndicator {
  private final Carrier carrier;

  CarryingHealth(Carrier carrier) {
    this.carrier = carrier;
  }

  @Override
  public Health health() {
    return carrier.isAlive()
        ? Health.up().build()
        : Health.down().withDetail("trouble", "the sequencer or the publisher ended").build();
  }
}
