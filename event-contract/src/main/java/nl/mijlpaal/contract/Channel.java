package nl.mijlpaal.contract;

/** The way by which a command came in. */
public enum Channel {
  REST,
  IMPORT,
  PAGE
}
