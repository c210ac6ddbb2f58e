package nl.mijlpaal.command.remembering;

/** An edition that is open from now on; at most one is. */
public record OpenedEdition(int edition) {}
