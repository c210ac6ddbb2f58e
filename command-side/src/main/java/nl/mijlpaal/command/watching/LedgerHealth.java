package nl.mijlpaal.command.watching;

import java.util.ArrayList;
import java.util.List;
import nl.mijlpaal.command.carrying.Carrier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Says whether what is accepted comes into the ledger, and who holds it up when it does not. */
@Component("ledger")
final class LedgerHealth implements HealthIndicator {
  private final LedgerStateTable table;
  private final Carrier carrier;
  private final Patience patience;

  LedgerHealth(LedgerStateTable table, Carrier carrier, Patience patience) {
    this.table = table;
    this.carrier = carrier;
    this.patience = patience;
  }

  @Override
  public Health health() {
    try {
      return of(table.read());
    } catch (DataAccessException e) {
      return Health.down().withDetail("trouble", "the event store does not answer").build();
    }
  }

  private Health of(LedgerState state) {
    var trouble = trouble(state);
    var health =
        trouble.isEmpty()
            ? Health.up()
            : Health.down().withDetail("trouble", String.join("; ", trouble));
    return health
        .withDetail("size", state.size())
        .withDetail("waiting", state.waiting())
        .withDetail("held", state.held())
        .withDetail("holder", state.holder())
        .withDetail("leads", carrier.leads())
        .build();
  }

  private List<String> trouble(LedgerState state) {
    var trouble = new ArrayList<String>();
    if (state.waiting() > 0 && patience.isOverBy(state.waitingFor()))
      trouble.add(
          "%d events wait, the first for %d s, held up by %s"
              .formatted(state.waiting(), state.waitingFor().toSeconds(), holdsUp(state)));
    if (state.held() > 0 && patience.isOverBy(state.heldFor()))
      trouble.add(
          "%d events wait for the one before them in their aggregate, the first for %d s"
              .formatted(state.held(), state.heldFor().toSeconds()));
    if (patience.isOverBy(state.withoutHolder()))
      trouble.add("no node extends the ledger; the last one was " + state.holder());
    return trouble;
  }

  private static String holdsUp(LedgerState state) {
    return state.gate() == null ? "nobody that can be seen" : state.gate().said();
  }
}
