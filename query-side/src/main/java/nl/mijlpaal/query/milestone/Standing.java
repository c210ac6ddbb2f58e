package nl.mijlpaal.query.milestone;

/** How a milestone stands: the team's rating or that there is none, or what ended it. */
public enum Standing {
  ON_TRACK,
  AT_RISK,
  OFF_TRACK,
  /** Reported on, but never with a rating. */
  UNRATED,
  /** Never reported on. */
  NOT_STATED,
  ACHIEVED,
  DROPPED
}
