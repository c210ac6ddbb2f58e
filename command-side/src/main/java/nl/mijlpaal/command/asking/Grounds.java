package nl.mijlpaal.command.asking;

import jakarta.validation.constraints.Size;
import nl.mijlpaal.command.form.Form;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.contract.Effective;
import org.jspecify.annotations.Nullable;

/**
 * What may be said with every command.
 *
 * @param effective when it became true in the world; today in Amsterdam when absent
 * @param reason why, in the caller's words
 * @param backFilled whether it is declared as history, loaded afterwards; then it needs a source
 */
public record Grounds(
    @Nullable Effective effective,
    @Nullable @Size(max = Limits.TEXT) String reason,
    @Nullable SourceForm source,
    @Nullable Boolean backFilled)
    implements Form {
  public static final Grounds NONE = new Grounds(null, null, null, null);
}
