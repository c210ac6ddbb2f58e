package nl.mijlpaal.query.consuming;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says how far the read models are, what is parked, and why they stand still if they do. */
@Component("projections")
final class ProjectionHealth implements HealthIndicator {
  private final ProjectionRunner runner;
  private final Progress progress;

  ProjectionHealth(ProjectionRunner runner, Progress progress) {
    this.runner = runner;
    this.progress = progress;
  }

  @Override
  public Health health() {
    var trouble = runner.trouble();
    var health = trouble == null ? Health.up() : Health.down().withDetail("trouble", trouble);
    for (var name : progress.projections()) health.withDetail(name, progress.of(name).index());
    return health.withDetail("parked", progress.parked().size()).build();
  }
}
