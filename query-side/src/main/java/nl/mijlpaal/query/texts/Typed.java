package nl.mijlpaal.query.texts;

/** What there is to show of a text that somebody typed. */
public sealed interface Typed {

  record Known(String text) implements Typed {}

  /** Not fetched yet; it is on its way. */
  record Awaited() implements Typed {}

  /** Destroyed for everybody. */
  record Erased() implements Typed {}

  /** What was fetched is not what the event commits to. */
  record Disputed() implements Typed {}
}
