package nl.mijlpaal.contract;

/** Technology readiness levels from where a milestone starts to where it should end, 1 to 9. */
public record TrlRange(int from, int to) {
  public TrlRange {
    if (from < 1 || to > 9 || from > to)
      throw new IllegalArgumentException("a TRL range lies within 1 to 9: " + from + "-" + to);
  }
}
