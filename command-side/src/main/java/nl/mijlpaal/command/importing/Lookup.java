package nl.mijlpaal.command.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.importing.Standing.Found;
import nl.mijlpaal.command.importing.StoredTable.Placed;
import nl.mijlpaal.command.milestone.Milestone.Registered;
import nl.mijlpaal.contract.DependencyEvent;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.EditionEvent;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * Looks up for a chunk of rows what stands, in a few queries. What an edition covers and who waits
 * for whom is kept over the chunks of a file and read on from where it was.
 */
final class Lookup {
  private final StoredTable store;
  private final Actor actor;
  private final Rehearsal rehearsal;
  private final Map<Integer, Covered> covered = new HashMap<>();
  private final Waiting waiting = new Waiting();
  private final Map<String, Long> readTo = new HashMap<>();

  Lookup(StoredTable store, Actor actor, Rehearsal rehearsal) {
    this.store = store;
    this.actor = actor;
    this.rehearsal = rehearsal;
  }

  /** A trial run decided this; nothing of it is stored. */
  void decided(List<DomainEvent> events) {
    for (var event : events) {
      var last = List.of(new Placed(-1, StoredTable.NOT_YET, event));
      waiting.apply(last);
      if (event instanceof EditionEvent e) covered(e.edition()).apply(last);
    }
  }

  /** One for each row, in their order. */
  List<Standing> of(List<RowForm> rows, LocalDate today) {
    var open = store.openEdition();
    var ids = ids(rows);
    var known = known(rows, ids);
    var texts = texts(rows, ids, known);
    refresh(rows, open);
    var standings = new ArrayList<Standing>();
    for (var row : rows) {
      var edition = row.edition() == null ? open.orElse(null) : row.edition();
      var others = new HashMap<String, MilestoneId>();
      for (var key : dependsOn(row)) {
        var id = ids.get(key);
        if (id != null && visible(known.at(id))) others.put(key, id);
      }
      standings.add(new Standing(today, edition, found(row, edition, ids, known, texts), others));
    }
    return standings;
  }

  private Map<String, MilestoneId> ids(List<RowForm> rows) {
    var keys = new HashSet<String>();
    for (var row : rows) {
      keys.add(row.key());
      keys.addAll(dependsOn(row));
    }
    var ids = store.ids(keys);
    for (var key : keys) rehearsal.of(key).ifPresent(part -> ids.put(key, part.milestone()));
    return ids;
  }

  private Known known(List<RowForm> rows, Map<String, MilestoneId> ids) {
    var wanted = new HashSet<>(ids.values());
    if (rows.stream().anyMatch(row -> row.asked().dependsOn().isFilled())) {
      waiting.apply(readOn(DependencyEvent.ID));
      for (var row : rows) {
        var id = ids.get(row.key());
        if (id != null && row.asked().dependsOn().isFilled())
          wanted.addAll(waiting.waitsFor(id, day(row)));
      }
    }
    var known = new Known();
    known.add(store.events(wanted));
    ids.keySet().forEach(key -> rehearsal.of(key).ifPresent(part -> known.add(part.events())));
    return known;
  }

  private Map<UUID, String> texts(List<RowForm> rows, Map<String, MilestoneId> ids, Known known) {
    Set<UUID> wanted = new HashSet<>();
    for (var row : rows) {
      var id = ids.get(row.key());
      var key = row.update().reportKey();
      if (id == null || key == null || !(known.at(id).state() instanceof Registered m)) continue;
      m.reports()
          .under(key)
          .ifPresent(report -> refs(report.said()).map(TextRef::id).forEach(wanted::add));
    }
    var texts = store.words(wanted);
    for (var row : rows) rehearsal.of(row.key()).ifPresent(part -> texts.putAll(typed(part)));
    return texts;
  }

  private static Map<UUID, String> typed(Rehearsal.Part part) {
    var texts = new HashMap<UUID, String>();
    for (var request : part.requests())
      for (var text : request.texts()) texts.put(text.id(), text.text());
    return texts;
  }

  private static Stream<TextRef> refs(Report said) {
    var impediment = said.impediment();
    return Stream.of(
            Optional.ofNullable(said.narrative()),
            Optional.ofNullable(said.evidence()),
            Optional.ofNullable(impediment == null ? null : impediment.decisionAsked()))
        .flatMap(Optional::stream);
  }

  private void refresh(List<RowForm> rows, Optional<Integer> open) {
    rows.stream()
        .filter(row -> row.asked().inScope().isFilled())
        .map(row -> Optional.ofNullable(row.edition()).or(() -> open))
        .flatMap(Optional::stream)
        .distinct()
        .forEach(edition -> covered(edition).apply(readOn(EditionEvent.idOf(edition))));
  }

  private List<Placed> readOn(String aggregateId) {
    var events = store.events(aggregateId, readTo.getOrDefault(aggregateId, -1L));
    if (!events.isEmpty()) readTo.put(aggregateId, events.getLast().sequence());
    return events;
  }

  private Covered covered(int edition) {
    return covered.computeIfAbsent(edition, _ -> new Covered());
  }

  private @Nullable Found found(
      RowForm row,
      @Nullable Integer edition,
      Map<String, MilestoneId> ids,
      Known known,
      Map<UUID, String> texts) {
    var id = ids.get(row.key());
    if (id == null || !(known.at(id).state() instanceof Registered m)) return null;
    var waitsFor = new LinkedHashMap<String, MilestoneId>();
    if (row.asked().dependsOn().isFilled())
      for (var other : waiting.waitsFor(id, day(row)))
        if (visible(known.at(other)) && known.at(other).state() instanceof Registered o)
          waitsFor.put(o.key(), other);
    var covers = edition == null ? new Covered() : covered(edition);
    var changed =
        Map.of(Column.IN_SCOPE, covers.changed(id), Column.DEPENDS_ON, waiting.changed(id));
    return new Found(
        id, m, known.at(id).sequence(), covers.covers(id, day(row)), waitsFor, changed, texts);
  }

  private boolean visible(Known.At at) {
    return at.state() instanceof Registered m && actor.clearance().maySee(m.marking().whole());
  }

  private static List<String> dependsOn(RowForm row) {
    return Objects.requireNonNullElse(row.asked().dependsOn().over(null), List.of());
  }

  private static LocalDate day(RowForm row) {
    return row.ground().effective().day();
  }
}
