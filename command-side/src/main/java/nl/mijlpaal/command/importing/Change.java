package nl.mijlpaal.command.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.mijlpaal.contract.target.Slip;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * A field before and after, written as in the file.
 *
 * @param slip how far a moment moves; absent where nothing moves or there is no comparing
 */
record Change(
    String field,
    @Nullable String from,
    @Nullable String to,
    @JsonInclude(JsonInclude.Include.NON_NULL) Slip.@Nullable Days slip) {

  static Change of(Column column, @Nullable String from, @Nullable String to) {
    return new Change(column.toString(), from, to, null);
  }

  /** The same, with what lies between the two moments. */
  Change between(@Nullable Target earlier, Target later) {
    return earlier != null && later.slipFrom(earlier) instanceof Slip.Days days && days.moved()
        ? new Change(field, from, to, days)
        : this;
  }
}
