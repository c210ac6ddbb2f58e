package nl.mijlpaal.query.milestone;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mijlpaal.query.consuming.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The parts of states for those who ask. A part never changes, so what was read is kept at hand, as
 * much as a sixteenth of the memory holds.
 */
@Repository
class Parts {
  /** What a part takes in memory, for each character that it is written in; about so much. */
  private static final int BYTES = 6;

  private final JdbcClient database;
  private final Cache<UUID, Kept> atHand =
      Caffeine.newBuilder()
          .maximumWeight(Runtime.getRuntime().maxMemory() / 16)
          .<UUID, Kept>weigher((_, kept) -> 200 + BYTES * kept.length)
          .build();

  private record Kept(Object value, int length) {}

  Parts(JdbcClient database) {
    this.database = database;
  }

  /** Those that are there. */
  <T> Map<UUID, T> find(Collection<UUID> ids, Class<T> type) {
    var found = new HashMap<UUID, T>();
    var missing = new HashSet<UUID>();
    for (var id : ids) {
      var kept = atHand.getIfPresent(id);
      if (kept == null) missing.add(id);
      else found.put(id, type.cast(kept.value));
    }
    if (!missing.isEmpty()) fetch(missing, type, found);
    return found;
  }

  private <T> void fetch(Set<UUID> ids, Class<T> type, Map<UUID, T> into) {
    database
        .sql("select part_id, said from milestone_part where part_id = any(?)")
        .param(ids.toArray(UUID[]::new))
        .query(row -> {
          var said = row.getString(2);
          var part = Reading.JSON.readValue(said, type);
          var id = row.getObject(1, UUID.class);
          atHand.put(id, new Kept(part, said.length()));
          into.put(id, part);
        });
  }
}
