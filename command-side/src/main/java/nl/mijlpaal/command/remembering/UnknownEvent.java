package nl.mijlpaal.command.remembering;

/** The store holds an event that this program does not know: it is older than the store. */
public final class UnknownEvent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownEvent(String name, int version) {
    super("unknown event " + name + ".v" + version);
  }
}
