package nl.mijlpaal.query.consuming;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;

/** How far the read models are. */
public interface Positions {

  /**
   * The lowest position of these projections: the ledger index up to which all of them have
   * applied.
   */
  long of(String... projections);

  /** Of these aggregates, those that some projection could not follow any further. */
  List<String> parked(Collection<String> aggregateIds);

  /** Every aggregate that some projection could not follow any further. */
  List<String> parked();

  /**
   * Waits until a revision is visible.
   *
   * @param revision as the command side gives it: {@code <aggregateId>@<sequence>}
   * @return false when it is not there in time
   * @throws IllegalArgumentException when it is not a revision
   */
  boolean awaitRevision(String revision, Duration atMost);

  /**
   * Calls the listener with the new position after each transaction, on the consuming thread: be
   * quick.
   */
  void onAdvance(LongConsumer listener);
}
