package nl.mijlpaal.query.consuming;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.Metadata;
import nl.mijlpaal.contract.ledger.LedgerEntry;

/** An entry of the ledger as it came from the topic, with what it says. */
public record Received(LedgerEntry ledgerEntry, DomainEvent event, Metadata metadata) {
  /** Days are calendar days here; moments are UTC. */
  public static final ZoneId CALENDAR = ZoneId.of("Europe/Amsterdam");

  /** Its place in the one order, from 1. */
  public long index() {
    return ledgerEntry.index();
  }

  /** The day of recording, in Amsterdam. */
  public LocalDate recordedOn() {
    return LocalDate.ofInstant(ledgerEntry.recordedAt(), CALENDAR);
  }

  public String aggregateId() {
    return ledgerEntry.entry().aggregateId();
  }
}
