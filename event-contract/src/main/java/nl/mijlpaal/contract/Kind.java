package nl.mijlpaal.contract;

/** What sort of promise a milestone is (D-SII: ambities, STRAIIK-D: acties and maatregelen). */
public enum Kind {
  AMBITION,
  ACTION,
  MEASURE,
  MILESTONE
}
