package nl.mijlpaal.query.consuming;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How far each projection is, in figures; the only label is the projection's name. */
@Component
final class ConsumingMetrics implements MeterBinder {
  private final ProjectionRunner runner;
  private final Progress progress;
  private final List<String> names;

  ConsumingMetrics(ProjectionRunner runner, Progress progress, List<Projection> projections) {
    this.runner = runner;
    this.progress = progress;
    this.names =
        Stream.concat(projections.stream().map(Projection::name), Stream.of(Moments.NAME)).toList();
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("mijlpaal.projections.stalled", runner, one -> one.trouble() == null ? 0 : 1)
        .description("1 while the read models cannot go on")
        .register(registry);
    each(registry, "position", "index applied last", name -> progress.of(name).index());
    each(registry, "behind", "entries of the topic yet to apply", runner::behind);
    each(registry, "parked", "aggregates that it cannot follow", progress::parked);
  }

  private void each(
      MeterRegistry registry, String what, String description, ToDoubleFunction<String> figure) {
    for (var name : names)
      Gauge.builder("mijlpaal.projection." + what, name, figure)
          .description(description)
          .tag("projection", name)
          .strongReference(true)
          .register(registry);
  }
}
