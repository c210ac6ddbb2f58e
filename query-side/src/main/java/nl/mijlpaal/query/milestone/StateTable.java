package nl.mijlpaal.query.milestone;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mijlpaal.query.consuming.Reading;
import nl.mijlpaal.query.consuming.Rows;

/** What the facts made of each milestone, on both axes. */
final class StateTable {

  static Rows rows() {
    return new Rows("milestone_state", "milestone_id", "effective_from", "recorded_from", "state");
  }

  static void add(Rows rows, UUID milestone, Slice slice) {
    rows.add(milestone, slice.effectiveFrom(), slice.recordedFrom(), write(slice.state()));
  }

  static String write(MilestoneState state) {
    return Reading.JSON.writeValueAsString(state);
  }

  static MilestoneState read(String json) {
    return Reading.JSON.readValue(json, MilestoneState.class);
  }

  /** The row that answers for all that is recorded, about that day. */
  static Optional<Slice> about(Connection transaction, UUID milestone, LocalDate day)
      throws SQLException {
    try (var query =
        transaction.prepareStatement(
            """
            select effective_from, recorded_from, state from milestone_state
            where milestone_id = ? and effective_from <= ?
            order by effective_from desc, recorded_from desc limit 1\
            """)) {
      query.setObject(1, milestone);
      query.setObject(2, day);
      try (var rows = query.executeQuery()) {
        return rows.next()
            ? Optional.of(
                new Slice(
                    rows.getObject(1, LocalDate.class), rows.getLong(2), read(rows.getString(3))))
            : Optional.empty();
      }
    }
  }

  /** Of each of these milestones that has one, the row about the latest day. */
  static Map<UUID, Slice> latest(Connection transaction, Collection<UUID> milestones)
      throws SQLException {
    try (var query =
        transaction.prepareStatement(
            """
            select m.id, s.effective_from, s.recorded_from, s.state
            from unnest(?) as m (id), lateral (
              select effective_from, recorded_from, state from milestone_state
              where milestone_id = m.id
              order by effective_from desc, recorded_from desc limit 1) s\
            """)) {
      query.setArray(1, transaction.createArrayOf("uuid", milestones.toArray()));
      try (var rows = query.executeQuery()) {
        var latest = new HashMap<UUID, Slice>();
        while (rows.next())
          latest.put(
              rows.getObject(1, UUID.class),
              new Slice(
                  rows.getObject(2, LocalDate.class), rows.getLong(3), read(rows.getString(4))));
        return latest;
      }
    }
  }

  private StateTable() {}
}
