package nl.mijlpaal.query.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import nl.mijlpaal.query.consuming.Received;
import nl.mijlpaal.query.consuming.Rows;
import org.jspecify.annotations.Nullable;

/** Entries on their way into the audit trail. */
final class AuditRows {
  private final Rows entries =
      new Rows(
          "audit_entry",
          "ledger_index",
          "recorded_at",
          "decided_at",
          "effective",
          "known",
          "aggregate_id",
          "sequence",
          "event_id",
          "name",
          "version",
          "actor",
          "metadata",
          "payload",
          "milestone_id",
          "other_id",
          "places",
          "mark",
          "withheld_public",
          "withheld_intern",
          "about");
  private final Rows places = new Rows("audit_entry_place", "place", "ledger_index");

  void add(Received received, Marked marked) {
    var entry = received.ledgerEntry().entry();
    var effective = received.event().effective();
    entries.add(
        received.index(),
        received.ledgerEntry().recordedAt(),
        entry.decidedAt(),
        effective.day(),
        effective.known(),
        entry.aggregateId(),
        entry.sequence(),
        entry.eventId(),
        entry.name(),
        entry.version(),
        received.metadata().actor(),
        entry.metadata(),
        entry.payload(),
        milestone(marked, 0),
        milestone(marked, 1),
        Rows.array(marked.places().stream()),
        marked.marks().whole(),
        marked.marks().withheldPublic(),
        marked.marks().withheldIntern(),
        marked.about());
    for (var place : marked.places()) places.add(place, received.index());
  }

  void copyTo(Connection transaction) throws SQLException {
    entries.copyTo(transaction);
    places.copyTo(transaction);
  }

  private static @Nullable UUID milestone(Marked marked, int nth) {
    return nth < marked.milestones().size() ? marked.milestones().get(nth).uuid() : null;
  }
}
