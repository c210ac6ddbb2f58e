package nl.mijlpaal.command.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.mijlpaal.command.accepting.CommandDesk;
import nl.mijlpaal.command.accepting.Outcome;
import nl.mijlpaal.command.accepting.Request;
import nl.mijlpaal.command.answering.Sentences;
import nl.mijlpaal.command.deciding.GeneralRejection.Stale;
import nl.mijlpaal.command.importing.RowReader.Read;
import nl.mijlpaal.command.milestone.MilestoneRejection.KeyTaken;
import nl.mijlpaal.command.remembering.Revision;
import nl.mijlpaal.contract.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a file chunk by chunk: looks up, asks, and tells what became of each. */
final class ChunkRun {
  /** How often a row is held against what stands, when others keep changing that. */
  private static final int MOST_LOOKS = 5;

  private final CommandDesk desk;
  private final Lookup lookup;
  private final Rehearsal rehearsal;
  private final Asking asking;
  private final Survey survey;
  private final boolean dryRun;
  private final Sentences sentences;
  private final Locale locale;
  private @Nullable Revision last;

  ChunkRun(
      CommandDesk desk,
      StoredTable store,
      Asking asking,
      Survey survey,
      boolean dryRun,
      Sentences sentences,
      Locale locale) {
    this.desk = desk;
    this.rehearsal = new Rehearsal();
    this.lookup = new Lookup(store, asking.actor(), rehearsal);
    this.asking = asking;
    this.survey = survey;
    this.dryRun = dryRun;
    this.sentences = sentences;
    this.locale = locale;
  }

  /** Of what was written last; absent while nothing was. */
  @Nullable Revision last() {
    return last;
  }

  private record Pending(Item item, RowForm form) {}

  /** What became of each row, in their order. */
  List<Told> run(List<Item> items, LocalDate today) {
    var told = new TreeMap<Integer, Told>();
    var pending = new ArrayList<Pending>();
    for (var item : items)
      switch (item.read()) {
        case Read.Faulty(var faults) ->
            told.put(item.row().number(), Told.refused(item.row(), faults, sentences, locale));
        case Read.Understood(var form) -> pending.add(new Pending(item, form));
      }
    List<Pending> left = pending;
    for (int look = 1; !left.isEmpty(); look++) left = look(left, today, look, told);
    return List.copyOf(told.values());
  }

  /** Decides the rows; those that somebody else got ahead of are left for another look. */
  private List<Pending> look(
      List<Pending> rows, LocalDate today, int look, Map<Integer, Told> told) {
    var standings = lookup.of(rows.stream().map(Pending::form).toList(), today);
    var asks = new ArrayList<Intent.Ask>();
    var askers = new ArrayList<Integer>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i).item().row();
      switch (asking.of(rows.get(i).form(), standings.get(i))) {
        case Intent.Nothing _ -> told.put(row.number(), Told.unchanged(row));
        case Intent.Refuse(var reason, var field) ->
            told.put(row.number(), Told.refused(row, reason, field, sentences, locale));
        case Intent.Incomplete(var faults) ->
            told.put(row.number(), Told.refused(row, faults, sentences, locale));
        case Intent.Ask ask -> {
          asks.add(ask);
          askers.add(i);
        }
      }
    }
    var outcomes = handIn(rows, asks, askers);
    var left = new ArrayList<Pending>();
    for (int i = 0; i < asks.size(); i++) {
      var row = rows.get(askers.get(i));
      if (look < MOST_LOOKS && overtaken(outcomes.get(i))) left.add(row);
      else {
        var standing = standings.get(askers.get(i));
        told.put(row.item().row().number(), tell(row, standing, asks.get(i), outcomes.get(i)));
      }
    }
    return left;
  }

  /** In a trial run, what the file asked of the same milestones before is decided first again. */
  private List<Outcome> handIn(List<Pending> rows, List<Intent.Ask> asks, List<Integer> askers) {
    if (asks.isEmpty()) return List.of();
    var requests = new ArrayList<Request>();
    var places = new ArrayList<Integer>();
    for (int i = 0; i < asks.size(); i++) {
      rehearsal
          .of(rows.get(askers.get(i)).form().key())
          .ifPresent(part -> requests.addAll(part.requests()));
      places.add(requests.size());
      requests.add(asks.get(i).request());
    }
    var outcomes = desk.takeTogether(requests, dryRun);
    if (!dryRun) outcomes.forEach(this::written);
    return places.stream().map(outcomes::get).toList();
  }

  private void written(Outcome outcome) {
    if (outcome instanceof Outcome.Done(var revisions, var events) && !events.isEmpty())
      for (var revision : revisions)
        if (revision.aggregateId().equals(events.getLast().aggregateId())) last = revision;
  }

  private static boolean overtaken(Outcome outcome) {
    return outcome instanceof Outcome.Refused(var reason, _)
        && (reason instanceof Stale || reason instanceof KeyTaken);
  }

  private Told tell(Pending pending, Standing standing, Intent.Ask ask, Outcome outcome) {
    var row = pending.item().row();
    return switch (outcome) {
      case Outcome.Done(_, var events) when events.isEmpty() -> Told.unchanged(row);
      case Outcome.Done(_, var events) -> {
        remember(pending.form().key(), ask, events);
        var form = pending.form();
        yield Told.done(
            row,
            Happened.in(events).and(dependencies(form, standing)).and(TypedIn.by(form, events)));
      }
      case Outcome.Refused(var reason, var command) ->
          Told.refused(row, reason, ask.columns().get(command), sentences, locale);
      case Outcome.Repeated _, Outcome.NameReused _ ->
          throw new IllegalStateException("a row of a file has no name: " + outcome);
    };
  }

  private static List<Change> dependencies(RowForm form, Standing standing) {
    var found = standing.milestone();
    if (found == null || !form.asked().dependsOn().isFilled()) return List.of();
    var wanted = Objects.requireNonNullElse(form.asked().dependsOn().over(null), List.<String>of());
    var before = found.waitsFor().keySet();
    if (before.equals(Set.copyOf(wanted))) return List.of();
    var from = Written.joined(before.stream().sorted());
    return List.of(Change.of(Column.DEPENDS_ON, from, Written.joined(wanted.stream())));
  }

  private void remember(String key, Intent.Ask ask, List<DomainEvent> events) {
    if (!dryRun || !survey.comesAgain(key)) return;
    rehearsal.remember(key, ask.milestone(), ask.request(), events);
    lookup.decided(events);
  }
}
