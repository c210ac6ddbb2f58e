package nl.mijlpaal.query.consuming;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells a database that is not there from an entry that cannot be followed. */
final class Outage {
  /** Connection, resources, operator intervention, system error, and rolled back by contention. */
  private static final Set<String> CLASSES = Set.of("08", "53", "57", "58", "40", "25", "XX");

  static boolean is(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause())
      if (cause instanceof SQLException e
          && e.getSQLState() != null
          && CLASSES.contains(e.getSQLState().substring(0, Math.min(2, e.getSQLState().length()))))
        return true;
      else if (cause instanceof SQLTransientException) return true;
    return false;
  }

  private Outage() {}
}
