package nl.mijlpaal.command.watching;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.mijlpaal.command.carrying.Carrier;
import nl.mijlpaal.command.publishing.Publisher;
import org.springframework.stereotype.Component;

/**
 * The ledger and the topic in figures. None has a label, so none can tell more than a number. What
 * is not known, because the event store does not answer or another node publishes, is NaN.
 */
@Component
final class LedgerMetrics implements MeterBinder {
  private final LatestState latest;
  private final Carrier carrier;
  private final Publisher publisher;

  LedgerMetrics(LedgerStateTable table, Carrier carrier, Publisher publisher) {
    this.latest = new LatestState(table);
    this.carrier = carrier;
    this.publisher = publisher;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    figure(registry, "ledger.size", "last index of the ledger", LedgerState::size);
    figure(registry, "ledger.waiting", "committed and not in the ledger", LedgerState::waiting);
    age(registry, "ledger.waiting", "of the first that waits", LedgerState::waitingFor);
    figure(registry, "ledger.held", "waiting for the one before it", LedgerState::held);
    age(registry, "ledger.gate", "of the oldest transaction that wrote", LedgerMetrics::gate);
    age(registry, "ledger.without.holder", "of no node leading", LedgerState::withoutHolder);
    figure(registry, "store.skipped", "numbers that no event got", LedgerState::skipped);
    figure(registry, "topic.behind", "in the ledger and not on the topic", this::behind);
    figure(registry, "node.leads", "1 on the node that carries", _ -> carrier.leads() ? 1 : 0);
  }

  private static Duration gate(LedgerState state) {
    return state.gate() == null ? Duration.ZERO : state.gate().openFor();
  }

  private double behind(LedgerState state) {
    var published = publisher.published();
    return carrier.leads() && published.isPresent()
        ? Math.max(0, state.size() - published.getAsLong())
        : Double.NaN;
  }

  private void age(
      MeterRegistry registry, String of, String description, Function<LedgerState, Duration> age) {
    gauge(of + ".age", description, state -> age.apply(state).toMillis() / 1000.0)
        .baseUnit("seconds")
        .register(registry);
  }

  private void figure(
      MeterRegistry registry,
      String name,
      String description,
      ToDoubleFunction<LedgerState> figure) {
    gauge(name, description, figure).register(registry);
  }

  private Gauge.Builder<LatestState> gauge(
      String name, String description, ToDoubleFunction<LedgerState> figure) {
    return Gauge.builder("mijlpaal." + name, latest, state -> state.figure(figure))
        .description(description);
  }
}
