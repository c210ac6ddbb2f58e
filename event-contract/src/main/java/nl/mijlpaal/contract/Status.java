package nl.mijlpaal.contract;

/** How a team rates its own progress: op koers, risico, vertraagd. */
public enum Status {
  ON_TRACK,
  AT_RISK,
  OFF_TRACK
}
