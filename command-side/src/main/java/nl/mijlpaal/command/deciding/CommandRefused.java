package nl.mijlpaal.command.deciding;

import org.axonframework.commandhandling.CommandExecutionException;

/** Carries a {@link Rejection} through the command bus, without a stack trace. */
public final class CommandRefused extends CommandExecutionException {
  private static final long serialVersionUID = 1L;

  private final transient Rejection reason;

  public CommandRefused(Rejection reason) {
    super(reason.toString(), null, reason);
    this.reason = reason;
  }

  public Rejection reason() {
    return reason;
  }
}
