package nl.mijlpaal.command.remembering;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last event of each aggregate as it is held in memory, which may not be on disk yet and may
 * never be. Kept by whoever holds the aggregate's lock.
 */
final class LastEvents {
  private final Map<String, UUID> last;

  LastEvents(int size) {
    this.last =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, UUID> eldest) {
            return size() > size;
          }
        };
  }

  synchronized @Nullable UUID of(String aggregateId) {
    return last.get(aggregateId);
  }

  /** Returns the one before. */
  synchronized @Nullable UUID replace(String aggregateId, @Nullable UUID eventId) {
    return eventId == null ? last.remove(aggregateId) : last.put(aggregateId, eventId);
  }
}
