package nl.mijlpaal.query.milestone;

import java.util.UUID;
import nl.mijlpaal.query.consuming.Received;

/** An event as it came, with what it says of which milestone. */
record Heard(UUID milestone, Received received, Fact fact) {}
