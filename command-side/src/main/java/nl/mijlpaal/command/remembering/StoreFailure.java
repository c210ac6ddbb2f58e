package nl.mijlpaal.command.remembering;

import java.sql.SQLException;

/** The event store could not be reached or did not answer; whether it wrote is not known. */
public final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreFailure(SQLException cause) {
    super(cause);
  }
}
