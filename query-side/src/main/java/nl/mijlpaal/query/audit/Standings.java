package nl.mijlpaal.query.audit;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.query.consuming.Reading;

/** The standings of the milestones that were seen lately, in front of their table. */
final class Standings {
  private static final int MOST = 10_000;
  private static final String SELECT =
      """
      select milestone_id, key, marking, edition, placed_on, places
      from audit_milestone where milestone_id = any(?)
      """;
  private static final String UPSERT =
      """
      insert into audit_milestone (milestone_id, key, marking, edition, placed_on, places, mark,
        withheld_public, withheld_intern)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (milestone_id) do update set key = excluded.key, marking = excluded.marking,
        edition = excluded.edition, placed_on = excluded.placed_on, places = excluded.places,
        mark = excluded.mark, withheld_public = excluded.withheld_public,
        withheld_intern = excluded.withheld_intern
      """;

  private final Map<MilestoneId, Standing> known = new HashMap<>();
  private final Set<MilestoneId> changed = new HashSet<>();

  void load(Collection<MilestoneId> milestones, Connection transaction) throws SQLException {
    if (known.size() > MOST) clear();
    var missing = milestones.stream().filter(id -> !known.containsKey(id)).toList();
    if (missing.isEmpty()) return;
    try (var select = transaction.prepareStatement(SELECT)) {
      select.setArray(
          1, transaction.createArrayOf("uuid", missing.stream().map(MilestoneId::uuid).toArray()));
      try (var rows = select.executeQuery()) {
        while (rows.next()) known.put(new MilestoneId(rows.getObject(1, UUID.class)), read(rows));
      }
    }
  }

  Standing of(MilestoneId milestone) {
    return known.getOrDefault(milestone, Standing.UNKNOWN);
  }

  void put(MilestoneId milestone, Standing standing) {
    if (!standing.equals(known.put(milestone, standing))) changed.add(milestone);
  }

  void store(Connection transaction) throws SQLException {
    if (changed.isEmpty()) return;
    try (var upsert = transaction.prepareStatement(UPSERT)) {
      for (var milestone : changed) {
        bind(upsert, milestone, of(milestone), transaction);
        upsert.addBatch();
      }
      upsert.executeBatch();
    }
    changed.clear();
  }

  void clear() {
    known.clear();
    changed.clear();
  }

  private static void bind(
      PreparedStatement upsert, MilestoneId milestone, Standing standing, Connection transaction)
      throws SQLException {
    var marks = Marks.of(standing.marking());
    upsert.setObject(1, milestone.uuid());
    upsert.setString(2, standing.key());
    upsert.setString(3, Reading.JSON.writeValueAsString(standing.marking()));
    upsert.setInt(4, standing.edition());
    upsert.setDate(5, Date.valueOf(standing.placedOn()));
    upsert.setArray(6, transaction.createArrayOf("text", standing.places().toArray()));
    upsert.setInt(7, marks.whole());
    upsert.setInt(8, marks.withheldPublic());
    upsert.setInt(9, marks.withheldIntern());
  }

  private static Standing read(ResultSet row) throws SQLException {
    return new Standing(
        row.getString(2),
        Reading.JSON.readValue(row.getString(3), Marking.class),
        row.getInt(4),
        row.getDate(5).toLocalDate(),
        List.of((String[]) row.getArray(6).getArray()));
  }
}
