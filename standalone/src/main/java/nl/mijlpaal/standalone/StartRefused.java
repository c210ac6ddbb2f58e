package nl.mijlpaal.standalone;

/** A start that cannot go on; the message is the one line that tells a person why. */
public final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StartRefused(String why) {
    super(why);
  }

  public StartRefused(String why, Throwable cause) {
    super(why, cause);
  }
}
