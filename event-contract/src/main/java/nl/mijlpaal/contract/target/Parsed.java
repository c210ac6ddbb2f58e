package nl.mijlpaal.contract.target;

/** How a text about time was understood, if it was. */
public sealed interface Parsed {

  /** One reading, with the text kept as the target's own words. */
  record Understood(Target target) implements Parsed {}

  /** Nonsense, impossible, or more than one reading. */
  record NotUnderstood(String text) implements Parsed {}
}
