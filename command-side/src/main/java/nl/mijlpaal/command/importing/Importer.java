package nl.mijlpaal.command.importing;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.mijlpaal.command.accepting.CommandDesk;
import nl.mijlpaal.command.answering.Sentences;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.trail.SecurityTrail;
import nl.mijlpaal.contract.target.CalendarTerms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Runs a file from its first row to its last. Nothing of it is held longer than a chunk; when
 * something fails, what was written stays and every row after is told as not reached.
 */
@Component
final class Importer {
  private static final Logger log = LoggerFactory.getLogger(Importer.class);

  private final CommandDesk desk;
  private final StoredTable store;
  private final RowReader reader;
  private final Sentences sentences;
  private final Clock clock;

  Importer(
      CommandDesk desk, StoredTable store, CalendarTerms terms, Sentences sentences, Clock clock) {
    this.desk = desk;
    this.store = store;
    this.reader = new RowReader(terms);
    this.sentences = sentences;
    this.clock = clock;
  }

  /** Hears what became of the rows; an exception means that nobody listens any more. */
  interface Listener {
    void tell(List<Told> rows) throws IOException;
  }

  /**
   * @param survey of the same upload
   * @throws IOException when the listener is gone: what was written by then stays
   */
  Summary run(
      Upload upload, Survey survey, boolean dryRun, Actor actor, Locale locale, Listener listener)
      throws IOException {
    var correlation = UUID.randomUUID().toString();
    var run =
        new ChunkRun(
            desk, store, new Asking(actor, correlation), survey, dryRun, sentences, locale);
    var summary = Summary.begin(dryRun);
    var chunk = new Chunk();
    var heardOut = false;
    try (var table = Table.of(upload)) {
      while (table.hasNext() && summary.failureId() == null) {
        var row = table.next();
        var item = new Item(row, reader.read(row, today()));
        if (!chunk.takes(item)) summary = settle(run, chunk.takeAll(), summary, listener);
        chunk.add(item);
      }
      summary = settle(run, chunk.takeAll(), summary, listener);
      while (table.hasNext())
        summary = tell(List.of(Told.notReached(table.next())), summary, listener);
      heardOut = summary.failureId() == null;
    } finally {
      SecurityTrail.imported(correlation, heardOut, summary.inNumbers());
    }
    log.info("import {}{} by {}: {}", correlation, dryRun ? " (dry run)" : "", actor.id(), summary);
    return summary;
  }

  private Summary settle(ChunkRun run, List<Item> items, Summary summary, Listener listener)
      throws IOException {
    if (summary.failureId() != null) return tell(notReached(items), summary, listener);
    List<Told> told;
    try {
      told = run.run(items, today());
    } catch (RuntimeException e) {
      var id = UUID.randomUUID().toString();
      log.error("failure {} importing", id, e);
      return tell(notReached(items), summary.failed(id), listener);
    }
    return tell(told, summary.writtenUpTo(run.last()), listener);
  }

  private static List<Told> notReached(List<Item> items) {
    return items.stream().map(item -> Told.notReached(item.row())).toList();
  }

  private static Summary tell(List<Told> told, Summary summary, Listener listener)
      throws IOException {
    listener.tell(told);
    var after = summary;
    for (var row : told) after = after.and(row);
    return after;
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(CommandDesk.AMSTERDAM));
  }
}
