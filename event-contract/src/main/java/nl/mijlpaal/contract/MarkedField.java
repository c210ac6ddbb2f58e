package nl.mijlpaal.contract;

/** A field that can be marked higher than its milestone. */
public enum MarkedField {
  TARGET,
  FORECAST,
  NEEDS,
  KPI,
  NARRATIVE
}
