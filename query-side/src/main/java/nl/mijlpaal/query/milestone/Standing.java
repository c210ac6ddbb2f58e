package nl.mijlpaal.query.milestone;

/** How a milestone stands: the team's rating, or what ended it. */
public enum Standing {
  ON_TRACK,
  AT_RISK,
  OFF_TRACK,
  NOT_STATED,
  ACHIEVED,
  DROPPED
}
