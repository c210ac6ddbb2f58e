package nl.mijlpaal.query.consuming;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says how far the read models are, what is parked, and why they stand still if they do. */
@Component("projections")
final class ProjectionHealth implements HealthIndicator {
  private final ProjectionRunner runner;
  private final Progress progress;
  private final Topic topic;

  ProjectionHealth(ProjectionRunner runner, Progress progress, Topic topic) {
    this.runner = runner;
    this.progress = progress;
    this.topic = topic;
  }

  @Override
  public Health health() {
    var trouble = runner.trouble();
    // Who reads a topic hears nothing of a broker that went away.
    if (trouble == null && !topic.answers())
      trouble = "nothing listens at " + topic.bootstrapServers();
    var health = trouble == null ? Health.up() : Health.down().withDetail("trouble", trouble);
    for (var name : progress.projections()) health.withDetail(name, progress.of(name).index());
    return health
        .withDetail("behind", behind())
        .withDetail("parked", progress.parked().size())
        .build();
  }

  private long behind() {
    return progress.projections().stream().mapToLong(runner::behind).max().orElse(0);
  }
}
