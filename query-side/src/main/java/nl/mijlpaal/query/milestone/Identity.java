package nl.mijlpaal.query.milestone;

import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.contract.Pillar;
import org.jspecify.annotations.Nullable;

/** What never changes about a milestone. */
public record Identity(String key, Kind kind, @Nullable Pillar pillar) {}
