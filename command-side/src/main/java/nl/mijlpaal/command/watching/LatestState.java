package nl.mijlpaal.command.watching;

import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** How the ledger stood a moment ago, so that the figures of one reading are read together. */
final class LatestState {
  private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(500);

  private final LedgerStateTable table;
  private @Nullable LedgerState state;
  private long readAt;

  LatestState(LedgerStateTable table) {
    this.table = table;
  }

  /** A figure of it; NaN when the event store does not answer. */
  synchronized double figure(ToDoubleFunction<LedgerState> figure) {
    var now = System.nanoTime();
    if (readAt == 0 || now - readAt > MOMENT) {
      readAt = now;
      state = read();
    }
    return state == null ? Double.NaN : figure.applyAsDouble(state);
  }

  private @Nullable LedgerState read() {
    try {
      return table.read();
    } catch (DataAccessException e) {
      return null;
    }
  }
}
