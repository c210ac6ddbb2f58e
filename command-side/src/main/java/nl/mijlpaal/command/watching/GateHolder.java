package nl.mijlpaal.command.watching;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Who has written longest without committing: whatever was written since may still be overtaken, so
 * nothing of it enters the ledger yet.
 *
 * @param session process of PostgreSQL; absent for a prepared transaction
 * @param name the program's own name, or that of the prepared transaction
 * @param state as PostgreSQL calls it, such as {@code idle in transaction}
 */
record GateHolder(
    @Nullable Integer session, String database, String name, String state, Duration openFor) {

  /** For people, with what ends it. */
  String said() {
    return session == null
        ? "prepared transaction '%s' of database %s has been open for %d s; 'rollback prepared' ends it"
            .formatted(name, database, openFor.toSeconds())
        : "session %d (%s) in database %s, %s, has a transaction open for %d s that wrote;"
                .formatted(session, name, database, state, openFor.toSeconds())
            + " pg_terminate_backend(%d) ends it".formatted(session);
  }
}
