package nl.mijlpaal.query.consuming;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the read models go on by themselves; when not, a new start may help. */
@Component("following")
final class FollowingHealth implements HealthIndicator {
  private final ProjectionRunner runner;

  FollowingHealth(ProjectionRunner runner) {
    this.runner = runner;
  }

  @Override
  public Health health() {
    return runner.isAlive() ? Health.up().build() : Health.down().build();
  }
}
