package nl.mijlpaal.query.milestone;

import java.util.Collection;
import java.util.HashSet;
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
import org.springframework.stereotype.Component;

/**
 * Milestones as known at an entry about a day. Nothing leaves here that the caller may not know.
 */
@Component
public class Milestones {
  private final MilestoneTable table;
  private final Parts parts;
  private final Reports reports;

  Milestones(MilestoneTable table, Parts parts, Reports reports) {
    this.table = table;
    this.parts = parts;
    this.reports = reports;
  }

  /** Those that the edition plans, at that place or anywhere; without an edition, all. */
  public List<MilestoneView> standing(Viewing viewing, @Nullable String place) {
    var views =
        known(table.standing(viewing.edition(), place, viewing.at()), viewing.edition()).stream()
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
    return table.byKey(idOrKey);
  }

  /** What people call milestones, by id. */
  Map<String, String> keys(Collection<String> ids) {
    return table.keys(ids.stream().map(id -> MilestoneId.of(id).uuid()).toList());
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

  /** Those of these that may be named; one that never bore a mark has only to be there. */
  Set<String> visible(Collection<UUID> ids, AsOf at, Classification clearance) {
    var there = table.there(ids, at);
    var visible = new HashSet<>(there.unmarked());
    for (var known : known(there.marked(), null, at))
      if (clearance.maySee(known.whole())) visible.add(known.id());
    return visible.stream().map(id -> "milestone:" + id).collect(Collectors.toSet());
  }

  List<Known> known(Collection<UUID> ids, @Nullable Integer edition, AsOf at) {
    return known(table.byId(ids, at), edition);
  }

  private List<Known> known(List<Found> found, @Nullable Integer edition) {
    return new Recall(parts, edition).of(found);
  }

  static Marking marking(@Nullable String json) {
    return json == null
        ? Marking.of(Classification.OPENBAAR)
        : Reading.JSON.readValue(json, Marking.class);
  }
}
