package nl.mijlpaal.query.milestone;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.query.asof.AsOf;
import nl.mijlpaal.query.consuming.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Milestones as known at an entry about a day: one descent of an index for each candidate, however
 * long its history. Nothing leaves here that the caller may not know.
 */
@Repository
public class Milestones {
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
          left join revision r on r.aggregate_id = 'milestone:' || m.milestone_id
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

  private final JdbcClient database;
  private final Parts parts;
  private final Reports reports;

  Milestones(JdbcClient database, Parts parts, Reports reports) {
    this.database = database;
    this.parts = parts;
    this.reports = reports;
  }

  /** Those that the edition plans, at that place or anywhere; without an edition, all. */
  public List<MilestoneView> standing(Viewing viewing, @Nullable String place) {
    var edition = viewing.edition();
    var sql =
        edition == null
            ? place == null ? ALL : AT_ANY_PLACE
            : place == null ? OF_EDITION : AT_PLACE;
    var query = asked(sql, viewing.at());
    if (edition != null) query = query.param("edition", edition);
    if (place != null) query = query.param("place", place);
    var views =
        known(query, edition).stream()
            .flatMap(known -> viewing.of(known, reports.staleAfterDays()).stream())
            .filter(view ->
                place == null || view.placements().stream().anyMatch(p -> p.place().equals(place)))
            .toList();
    return withVisibleDependencies(views, viewing);
  }

  /** A milestone without a report about the last so many days is stale. */
  public int staleAfterDays() {
    return reports.staleAfterDays();
  }

  /** By id with or without its type, or by key. */
  public Optional<MilestoneView> find(String idOrKey, Viewing viewing) {
    return id(idOrKey).flatMap(id -> find(id, viewing));
  }

  Optional<MilestoneView> find(UUID id, Viewing viewing) {
    return find(List.of(id), viewing).stream().findFirst();
  }

  /** Those of these that can be seen. */
  public List<MilestoneView> find(Collection<UUID> ids, Viewing viewing) {
    var views =
        known(ids, viewing.edition(), viewing.at()).stream()
            .flatMap(known -> viewing.of(known, reports.staleAfterDays()).stream())
            .toList();
    return withVisibleDependencies(views, viewing);
  }

  private Optional<UUID> id(String idOrKey) {
    var bare = idOrKey.startsWith("milestone:") ? idOrKey.substring(10) : idOrKey;
    if (bare.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
      return Optional.of(UUID.fromString(bare));
    return database
        .sql("select milestone_id from milestone where key = ? order by ledger_index limit 1")
        .param(idOrKey)
        .query(UUID.class)
        .optional();
  }

  /** What people call milestones, by id. */
  Map<String, String> keys(Collection<String> ids) {
    var keys = new HashMap<String, String>();
    database
        .sql("select milestone_id, key from milestone where milestone_id = any(:ids)")
        .param("ids", ids.stream().map(id -> MilestoneId.of(id).uuid()).toArray(UUID[]::new))
        .query((row, _) -> keys.put("milestone:" + row.getString(1), row.getString(2)))
        .list();
    return keys;
  }

  private List<MilestoneView> withVisibleDependencies(List<MilestoneView> views, Viewing viewing) {
    var visible = views.stream().map(MilestoneView::id).collect(Collectors.toSet());
    var others =
        views.stream()
            .flatMap(view -> view.dependsOn().stream())
            .filter(id -> !visible.contains(id))
            .map(id -> UUID.fromString(id.substring("milestone:".length())))
            .collect(Collectors.toSet());
    if (!others.isEmpty()) visible.addAll(visible(others, viewing.at(), viewing.clearance()));
    return views.stream()
        .map(v -> v.dependingOn(v.dependsOn().stream().filter(visible::contains).toList()))
        .toList();
  }

  Set<String> visible(Collection<UUID> ids, AsOf at, Classification clearance) {
    return known(ids, null, at).stream()
        .filter(known -> clearance.maySee(known.whole()))
        .map(known -> "milestone:" + known.id())
        .collect(Collectors.toSet());
  }

  List<Known> known(Collection<UUID> ids, @Nullable Integer edition, AsOf at) {
    return known(asked(BY_ID, at).param("ids", ids.toArray(UUID[]::new)), edition);
  }

  private JdbcClient.StatementSpec asked(String sql, AsOf at) {
    return database.sql(sql).param("day", at.horizon()).param("index", at.recorded());
  }

  private List<Known> known(JdbcClient.StatementSpec query, @Nullable Integer edition) {
    return new Recall(parts, edition).of(query.query((row, _) -> Found.read(row)).list());
  }

  static Marking marking(@Nullable String json) {
    return json == null
        ? Marking.of(Classification.OPENBAAR)
        : Reading.JSON.readValue(json, Marking.class);
  }
}
