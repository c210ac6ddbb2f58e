package nl.mijlpaal.query.milestone;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import nl.mijlpaal.contract.Effective;

/**
 * What the lead of an area says of the report that was recorded last.
 *
 * @param about the day that the report is about
 * @param index of the entry that says so: the report itself while nothing was said of it
 */
public record Review(Verdict verdict, UUID report, Effective about, long index) {

  /** Whether the report was looked at, and what came of it. */
  public enum Verdict {
    /** It counts, and nobody confirmed it yet. */
    AWAITED,
    CONFIRMED,
    /** It counts no more, until it is corrected. */
    RETURNED
  }

  @JsonIgnore
  public boolean isAwaited() {
    return verdict == Verdict.AWAITED;
  }

  @JsonIgnore
  public boolean isReturned() {
    return verdict == Verdict.RETURNED;
  }
}
