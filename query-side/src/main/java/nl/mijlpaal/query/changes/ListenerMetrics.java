package nl.mijlpaal.query.changes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many listen, in a figure. */
@Component
final class ListenerMetrics implements MeterBinder {
  private final Listeners listeners;

  ListenerMetrics(Listeners listeners) {
    this.listeners = listeners;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("mijlpaal.changes.listeners", listeners, Listeners::count)
        .description("connections that listen for changes")
        .register(registry);
  }
}
