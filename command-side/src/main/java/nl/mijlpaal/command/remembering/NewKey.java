package nl.mijlpaal.command.remembering;

import java.util.UUID;

/** A readable key that a milestone takes for itself. */
public record NewKey(String key, UUID milestone) {}
