package nl.mijlpaal.command.planning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.mijlpaal.contract.TrlRange;

/** Technology readiness levels, from where it starts to where it should end. */
record TrlForm(@Min(1) @Max(9) int from, @Min(1) @Max(9) int to) {
  TrlForm {
    if (from > to) throw new IllegalArgumentException("a range goes up");
  }

  TrlRange range() {
    return new TrlRange(from, to);
  }
}
