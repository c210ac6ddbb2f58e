package nl.mijlpaal.contract.target;

/** How far a target may be trusted: the size of the period it names, or why it names none. */
public enum Precision {
  DAY,
  MONTH,
  QUARTER,
  HALF_YEAR,
  YEAR,
  /** From one day, month, quarter, half-year or year to a later one, both included. */
  PERIOD,
  /** A moment of the political calendar, such as the May recess; its days may not be known yet. */
  TERM,
  /** Deliberately without a moment. */
  OPEN,
  /** All the time (doorlopend, structureel). */
  ONGOING,
  /** Again and again (jaarlijks, periodiek). */
  RECURRING,
  /** The source names no moment. */
  UNKNOWN
}
