package nl.mijlpaal.query.milestone;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.consuming.Reading;

/** The parts of states on their way into their table, each once. */
final class PartTable {
  private static final int REMEMBERED = 20_000;

  /** What was stored lately, so that it need not be said again. */
  private final Map<UUID, Boolean> stored = lately();

  /** Teams expect the same few moments again and again. */
  private final Map<Target, UUID> targets = lately();

  private final Map<UUID, String> fresh = new HashMap<>();

  /** With the plans of a profile, before the profile: whoever reads one can read the other. */
  void keep(MilestoneState state) {
    var profile = state.profile();
    if (keep(profile)) profile.value().plans().values().forEach(this::keep);
    if (state.forecast() != null) keepTarget(state.forecast());
  }

  private void keepTarget(Part<Target> target) {
    var known = target.isIdentified() ? null : targets.get(target.value());
    if (known != null) target.identifiedAs(known);
    keep(target);
    targets.put(target.value(), target.id());
  }

  private boolean keep(Part<?> part) {
    var said = part.isIdentified() ? null : part.identified();
    if (stored.put(part.id(), true) != null) return false;
    fresh.put(part.id(), said == null ? part.said() : said);
    return true;
  }

  void write(Connection transaction) throws SQLException {
    if (fresh.isEmpty()) return;
    try (var insert =
        transaction.prepareStatement(
            "insert into milestone_part (part_id, said)"
                + " select * from unnest(?::uuid[], ?::text[]) on conflict do nothing")) {
      insert.setArray(1, transaction.createArrayOf("uuid", fresh.keySet().toArray()));
      insert.setArray(2, transaction.createArrayOf("text", fresh.values().toArray()));
      insert.executeUpdate();
    }
    fresh.clear();
  }

  private static <K, V> Map<K, V> lately() {
    return new LinkedHashMap<>(64, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > REMEMBERED;
      }
    };
  }

  void forget() {
    stored.clear();
    fresh.clear();
  }

  static <T> Map<UUID, T> find(Connection transaction, Collection<UUID> ids, Class<T> type)
      throws SQLException {
    try (var query =
        transaction.prepareStatement(
            "select part_id, said from milestone_part where part_id = any(?)")) {
      query.setArray(1, transaction.createArrayOf("uuid", ids.toArray()));
      try (var rows = query.executeQuery()) {
        var parts = new HashMap<UUID, T>();
        while (rows.next())
          parts.put(rows.getObject(1, UUID.class), Reading.JSON.readValue(rows.getString(2), type));
        return parts;
      }
    }
  }
}
