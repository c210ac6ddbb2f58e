package nl.mijlpaal.command.asking;

import jakarta.validation.constraints.Size;
import nl.mijlpaal.command.form.Form;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.contract.Effective;
import org.jspecify.annotations.Nullable;

/** What is said with a command that nobody may give without saying why. */
public record ReasonedGrounds(
    @Nullable Effective effective,
    @Size(max = Limits.TEXT) String reason,
    @Nullable SourceForm source,
    @Nullable Boolean backFilled)
    implements Form {

  public Grounds grounds() {
    return new Grounds(effective, reason, source, backFilled);
  }
}
