package nl.mijlpaal.command.platform;

/** Why the command side does not start: it could lose what it would acknowledge. */
public final class NotSafeToStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotSafeToStart(String why) {
    super(why);
  }
}
