package nl.mijlpaal.query.milestone;

import java.time.Instant;
import java.util.List;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.Metadata;
import nl.mijlpaal.query.change.FieldChange;

/** A stored event about a milestone, with the changes in it that the caller may see. */
record Told(
    long index,
    String aggregateId,
    String name,
    int version,
    Instant decidedAt,
    Instant recordedAt,
    Metadata metadata,
    DomainEvent event,
    List<FieldChange> changes,
    boolean whole) {}
