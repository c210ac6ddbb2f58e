package nl.mijlpaal.query.milestone;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.consuming.Rows;

/** What the facts made of each milestone, on both axes. */
final class StateTable {
  private static final LocalDate ANY = LocalDate.of(9999, 12, 31);
  private static final String ABOUT =
      "select "
          + String.join(", ", StateRow.COLUMNS)
          + """
           from unnest(?::uuid[], ?::date[]) as m (id, day), lateral (
            select * from milestone_state
            where milestone_id = m.id and effective_from <= m.day
            order by effective_from desc, recorded_from desc limit 1) s\
          """;

  static Rows rows() {
    return new Rows("milestone_state", StateRow.COLUMNS.toArray(String[]::new));
  }

  /** Of each of these milestones that has one, the row about the latest day. */
  static Map<UUID, Slice> latest(Connection transaction, Collection<UUID> milestones)
      throws SQLException {
    var days = new HashMap<UUID, LocalDate>();
    for (var milestone : milestones) days.put(milestone, ANY);
    return about(transaction, days);
  }

  /** Of each milestone that has one, the row that answers for all that is recorded about a day. */
  static Map<UUID, Slice> about(Connection transaction, Map<UUID, LocalDate> days)
      throws SQLException {
    var rows = rows(transaction, days);
    var profiles = profiles(transaction, rows);
    var forecasts = rows.stream().map(StateRow::forecast).filter(Objects::nonNull).toList();
    var targets = PartTable.find(transaction, forecasts, Target.class);
    var slices = new HashMap<UUID, Slice>();
    for (var row : rows)
      slices.put(
          row.milestone(),
          new Slice(
              row.effectiveFrom(), row.recordedFrom(), row.state(profiles::get, targets::get)));
    return slices;
  }

  private static List<StateRow> rows(Connection transaction, Map<UUID, LocalDate> days)
      throws SQLException {
    try (var query = transaction.prepareStatement(ABOUT)) {
      query.setArray(1, transaction.createArrayOf("uuid", days.keySet().toArray()));
      query.setArray(2, transaction.createArrayOf("date", days.values().toArray()));
      try (var row = query.executeQuery()) {
        var rows = new ArrayList<StateRow>();
        while (row.next()) rows.add(StateRow.read(row));
        return rows;
      }
    }
  }

  /** With all of their plans: the next fact may change any of them. */
  private static Map<UUID, Profile> profiles(Connection transaction, List<StateRow> rows)
      throws SQLException {
    var ids = rows.stream().map(StateRow::profile).toList();
    var profiles = PartTable.find(transaction, ids, Profile.class);
    var planIds =
        profiles.values().stream().flatMap(p -> p.plans().values().stream()).map(Part::id).toList();
    var plans = PartTable.find(transaction, planIds, EditionPlan.class);
    profiles.replaceAll((_, profile) -> profile.with(plans));
    return profiles;
  }

  private StateTable() {}
}
