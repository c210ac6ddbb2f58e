package nl.mijlpaal.command.form;

import jakarta.validation.constraints.Size;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A target in its parts.
 *
 * @param value such as {@code 2027-H1}, {@code 2025/2029} or {@code meireces-2025}
 * @param precision needed only where there is no value: open, ongoing, recurring or unknown
 * @param qualifier IN when absent
 * @param words as the source says it
 */
record TargetParts(
    @Nullable @Size(max = 60) String value,
    @Nullable Precision precision,
    @Nullable Qualifier qualifier,
    @Nullable @Size(max = Limits.NAME) String words) {

  Qualifier qualifierOrIn() {
    return qualifier == null ? Qualifier.IN : qualifier;
  }
}
