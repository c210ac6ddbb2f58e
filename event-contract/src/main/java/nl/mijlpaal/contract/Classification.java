package nl.mijlpaal.contract;

/**
 * Who may know it (rubricering), from public to confidential; the order is the order of secrecy.
 */
public enum Classification {
  OPENBAAR,
  INTERN,
  DEPARTEMENTAAL_VERTROUWELIJK;

  /** Whether somebody cleared to this level may see what is marked {@code mark}. */
  public boolean maySee(Classification mark) {
    return compareTo(mark) >= 0;
  }

  public Classification orHigher(Classification other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
