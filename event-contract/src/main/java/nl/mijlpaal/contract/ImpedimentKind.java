package nl.mijlpaal.contract;

/** What kind of thing stands in the way (knelpunt). */
public enum ImpedimentKind {
  MONEY,
  PEOPLE,
  RULES,
  SUPPLY,
  OTHER
}
