package nl.mijlpaal.contract.target;

/** Where, relative to its period, a target should be true. */
public enum Qualifier {
  /** Somewhere in the period. */
  IN,
  /** In the period at the latest (uiterlijk). */
  BY,
  /** Before the first day of the period (vóór). */
  BEFORE,
  /** Beginning in the period, and lasting (vanaf). */
  FROM
}
