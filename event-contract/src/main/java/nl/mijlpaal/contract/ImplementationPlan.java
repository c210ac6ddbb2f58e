package nl.mijlpaal.contract;

/** The yearly inrichtingsplannen under which a roadmap hangs. */
public enum ImplementationPlan {
  KNOWLEDGE,
  INNOVATION,
  INDUSTRY
}
