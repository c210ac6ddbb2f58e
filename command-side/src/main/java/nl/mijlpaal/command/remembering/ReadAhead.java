package nl.mijlpaal.command.remembering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mijlpaal.contract.ledger.Entry;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The first events of aggregates that a unit of work is going to ask for, so that many are read at
 * once. It may be behind by the time it is asked, as the cache may be, and is found out as the
 * cache is. Of a long history only the beginning is held, so that memory stays small.
 */
final class ReadAhead {
  /** More than nearly every milestone has. */
  static final int MOST = 50;

  private static final String RESOURCE = ReadAhead.class.getName();

  private final Map<String, List<Entry>> beginnings = new HashMap<>();

  /**
   * @param found of those that have any event
   */
  ReadAhead(Set<String> aggregateIds, Map<String, List<Entry>> found) {
    aggregateIds.forEach(id -> beginnings.put(id, found.getOrDefault(id, List.of())));
  }

  void attachTo(UnitOfWork<?> root) {
    root.resources().put(RESOURCE, this);
  }

  /** What was read of an aggregate for the current unit of work, once. */
  static Optional<List<Entry>> take(String aggregateId) {
    return CurrentUnitOfWork.map(unitOfWork -> unitOfWork.root().<ReadAhead>getResource(RESOURCE))
        .map(ahead -> ahead.beginnings.remove(aggregateId));
  }
}
