package nl.mijlpaal.query.milestone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mijlpaal.query.asof.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows that answer for milestones as known at an entry about a day: one descent of an index for
 * each candidate, however long its history.
 */
@Repository
class MilestoneTable {
  /**
   * Never filters by when a row ends: the next row says so, and the first one found is the answer.
   */
  private static final String AS_OF =
      "select s."
          + String.join(", s.", StateRow.COLUMNS)
          + """
          , k.marking, r.sequence
          from (%s) m
          cross join lateral (
            select * from milestone_state
            where milestone_id = m.milestone_id
              and effective_from <= :day and recorded_from <= :index
            order by effective_from desc, recorded_from desc limit 1) s
          left join lateral (
            select marking from milestone_marking where milestone_id = m.milestone_id
            order by recorded_from desc limit 1) k on true
          left join revision r on :now and r.aggregate_id = 'milestone:' || m.milestone_id
          """;

  private static final String ALL = AS_OF.formatted("select milestone_id from milestone");
  private static final String OF_EDITION =
      AS_OF.formatted("select distinct milestone_id from milestone_place where edition = :edition");
  private static final String AT_PLACE =
      AS_OF.formatted(
          "select milestone_id from milestone_place where edition = :edition and place = :place");
  private static final String AT_ANY_PLACE =
      AS_OF.formatted("select distinct milestone_id from milestone_place where place = :place");
  private static final String BY_ID = AS_OF.formatted("select unnest(:ids) as milestone_id");

  /** What AS_OF finds, without reading it. */
  private static final String THERE =
      """
      select m.id, exists (select from milestone_marking k where k.milestone_id = m.id)
      from unnest(:ids) m (id)
      where exists (
        select from milestone_state s
        where s.milestone_id = m.id and s.effective_from <= :day and s.recorded_from <= :index)
      """;

  private final JdbcClient database;

  MilestoneTable(JdbcClient database) {
    this.database = database;
  }

  /**
   * Those that ever stood under the edition, at that place or anywhere; without an edition, all.
   */
  List<Found> standing(@Nullable Integer edition, @Nullable String place, AsOf at) {
    var sql =
        edition == null
            ? place == null ? ALL : AT_ANY_PLACE
            : place == null ? OF_EDITION : AT_PLACE;
    var query = asked(sql, at);
    if (edition != null) query = query.param("edition", edition);
    if (place != null) query = query.param("place", place);
    return found(query);
  }

  List<Found> byId(Collection<UUID> ids, AsOf at) {
    if (ids.isEmpty()) return List.of();
    return found(asked(BY_ID, at).param("ids", ids.toArray(UUID[]::new)));
  }

  /** Those of these that were there, by whether they ever bore a mark. */
  There there(Collection<UUID> ids, AsOf at) {
    var there = new There(new ArrayList<>(), new ArrayList<>());
    asked(THERE, at)
        .param("ids", ids.toArray(UUID[]::new))
        .query(row -> {
          (row.getBoolean(2) ? there.marked : there.unmarked).add(row.getObject(1, UUID.class));
        });
    return there;
  }

  record There(List<UUID> unmarked, List<UUID> marked) {}

  Optional<UUID> byKey(String key) {
    return database
        .sql("select milestone_id from milestone where key = ? order by ledger_index limit 1")
        .param(key)
        .query(UUID.class)
        .optional();
  }

  /** What people call these, by id with its type. */
  Map<String, String> keys(Collection<UUID> ids) {
    var keys = new HashMap<String, String>();
    database
        .sql("select milestone_id, key from milestone where milestone_id = any(:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(row -> {
          keys.put("milestone:" + row.getString(1), row.getString(2));
        });
    return keys;
  }

  private JdbcClient.StatementSpec asked(String sql, AsOf at) {
    return database
        .sql(sql)
        .param("day", at.horizon())
        .param("index", at.recorded())
        .param("now", !at.fixed());
  }

  private static List<Found> found(JdbcClient.StatementSpec query) {
    return query.query((row, _) -> Found.read(row)).list();
  }
}
