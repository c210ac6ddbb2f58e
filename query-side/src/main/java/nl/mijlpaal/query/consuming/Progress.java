package nl.mijlpaal.query.consuming;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** What is committed: positions and parked aggregates as every reader may see them. */
@Component
class Progress {
  private final DataSource database;
  private final Map<String, ProjectionPosition> positions = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> parked = new ConcurrentHashMap<>();
  private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();

  Progress(DataSource database) {
    this.database = database;
  }

  /** What the tables say; again after every doubt about how a transaction ended. */
  void load(Collection<String> projections) throws SQLException {
    try (var connection = database.getConnection()) {
      var stored = ProgressTable.positions(connection);
      for (var projection : projections)
        positions.put(projection, stored.getOrDefault(projection, ProjectionPosition.START));
      var stopped = ProgressTable.parked(connection);
      for (var projection : projections) {
        Set<String> aggregates = ConcurrentHashMap.newKeySet();
        aggregates.addAll(stopped.getOrDefault(projection, Set.of()));
        parked.put(projection, aggregates);
      }
    }
  }

  ProjectionPosition of(String projection) {
    return positions.getOrDefault(projection, ProjectionPosition.START);
  }

  long lowest(Collection<String> projections) {
    return projections.stream().mapToLong(p -> of(p).index()).min().orElse(0);
  }

  Collection<String> projections() {
    return List.copyOf(positions.keySet());
  }

  boolean isParked(String projection, String aggregateId) {
    return parked.getOrDefault(projection, Set.of()).contains(aggregateId);
  }

  void park(Connection transaction, String projection, Arrival at, String why) throws SQLException {
    ProgressTable.park(transaction, projection, at.aggregateId(), at.index(), why);
    parked.computeIfAbsent(projection, p -> ConcurrentHashMap.newKeySet()).add(at.aggregateId());
  }

  int parked(String projection) {
    return parked.getOrDefault(projection, Set.of()).size();
  }

  List<String> parked() {
    var all = new TreeSet<String>();
    parked.values().forEach(all::addAll);
    return List.copyOf(all);
  }

  List<String> parked(Collection<String> aggregateIds) {
    var asked = new HashSet<>(aggregateIds);
    return new ArrayList<>(parked().stream().filter(asked::contains).toList());
  }

  void committed(Collection<String> projections, ProjectionPosition to) {
    for (var projection : projections)
      positions.merge(projection, to, (old, now) -> old.index() > now.index() ? old : now);
    var lowest = lowest(positions.keySet());
    for (var listener : listeners) listener.accept(lowest);
  }

  void onAdvance(LongConsumer listener) {
    listeners.add(listener);
  }
}
