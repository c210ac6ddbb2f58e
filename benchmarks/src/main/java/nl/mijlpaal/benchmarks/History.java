package nl.mijlpaal.benchmarks;

import static nl.mijlpaal.benchmarks.Installation.Part.BROKER;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.mijlpaal.command.accepting.CommandDesk;
import nl.mijlpaal.command.deciding.Circumstances;
import nl.mijlpaal.command.deciding.Role;
import nl.mijlpaal.command.milestone.MilestoneCommand.RescheduleMilestone;
import nl.mijlpaal.command.remembering.NewText;
import nl.mijlpaal.contract.Channel;
import nl.mijlpaal.contract.Metadata;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.contract.reference.Places;
import nl.mijlpaal.standalone.postgres.Database;
import org.jspecify.annotations.Nullable;

/**
 * Ten years of ledger on the topic of an installation: every event decided by the deciders on the
 * day on which it is recorded. It is written once and kept on disk; a later run takes it as it is.
 * The read side needs no more of it than the topic, so there is no event store.
 *
 * @param events how many entries it has
 */
record History(Installation installation, long events) {
  private static final Instant FIRST = Instant.parse("2016-04-04T08:00:00Z");
  private static final Instant LAST = Instant.parse("2026-03-31T16:00:00Z");

  /**
   * The history of that many events.
   *
   * @param many one milestone for every ten events, instead of 2,100 with ever deeper pasts
   */
  static History of(int events, boolean many) throws Exception {
    var name = "history-" + (many ? "many-" : "deep-") + events;
    var kept = Installation.kept(name);
    kept.start(BROKER);
    if (LedgerLine.stored(kept.bootstrapServers()) == events) return new History(kept, events);
    kept.close();
    var fresh = Installation.fresh(name);
    try {
      fresh.start(BROKER);
      write(fresh, events, new Happenings(many ? events / 10 : Happenings.MILESTONES, events));
      return new History(fresh, events);
    } catch (Exception e) {
      fresh.close();
      throw e;
    }
  }

  private static void write(Installation installation, int events, Happenings happenings)
      throws Exception {
    var start = System.nanoTime();
    var deciders = new Deciders();
    try (var ledger = new LedgerLine(installation.bootstrapServers())) {
      while (ledger.size() < events) {
        var moment = momentOf(ledger.size() + 1, events);
        var today = LocalDate.ofInstant(moment, CommandDesk.AMSTERDAM);
        var command = happenings.next(today);
        var open = happenings.open(command);
        var at = new Circumstances(Workbench.OFFICE, today, Places.standard(), open);
        var metadata = metadata(command);
        for (var event : deciders.decide(command, at))
          if (ledger.size() < events)
            ledger.add(event, metadata, momentOf(ledger.size() + 1, events));
      }
    }
    var seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "history of %d events written in %.0f s%n", events, seconds);
  }

  /** Time goes by as the ledger grows. */
  static Instant momentOf(long index, long events) {
    var span = Duration.between(FIRST, LAST).toSeconds();
    return FIRST.plusMillis((long) (1000.0 * span * index / events));
  }

  /** The calendar day on which that share of it was recorded. */
  static LocalDate dayAt(double share) {
    return LocalDate.ofInstant(
        momentOf((long) (share * 1e9), 1_000_000_000), CommandDesk.AMSTERDAM);
  }

  private static Metadata metadata(Object command) {
    return new Metadata(
        Workbench.OFFICE.id(),
        Workbench.OFFICE.client(),
        new TreeSet<>(Set.of(Role.STRATEGY_OFFICE.code())),
        reason(command),
        null,
        Channel.REST,
        UUID.randomUUID().toString(),
        null,
        false);
  }

  private static @Nullable TextRef reason(Object command) {
    return command instanceof RescheduleMilestone
        ? NewText.of("De leverancier levert later dan gepland.").ref()
        : null;
  }

  static long count(Database database, String sql) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
