package nl.mijlpaal.contract.target;

/** What changed between two targets of one milestone, as far as time goes. */
public sealed interface Slip {

  /**
   * The due day is another one.
   *
   * @param days due day of the new minus due day of the old; positive is later
   * @param unit the coarser of the two units, DAY to YEAR: the one to show the slip in
   */
  record Days(int days, Precision unit) implements Slip {}

  /** The new period lies inside the old one: more is known, nothing moved. */
  record Refinement() implements Slip {}

  /** The old period lies inside the new one: less is promised, nothing moved. */
  record Coarsening() implements Slip {}

  /** One of the two has no due day. */
  record NotComparable() implements Slip {}

  /** The same period with the same qualifier. */
  record None() implements Slip {}

  /** Whether this counts as a move: neither a refinement or coarsening nor the same due day. */
  default boolean moved() {
    return switch (this) {
      case Days slip -> slip.days() != 0;
      case NotComparable _ -> true;
      case Refinement _, Coarsening _, None _ -> false;
    };
  }
}
