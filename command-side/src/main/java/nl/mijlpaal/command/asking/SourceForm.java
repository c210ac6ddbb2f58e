package nl.mijlpaal.command.asking;

import jakarta.validation.constraints.Size;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.contract.Source;
import org.jspecify.annotations.Nullable;

/** The document that a fact comes from. */
public record SourceForm(
    @Size(max = Limits.CITATION) String citation,
    @Nullable @Size(max = Limits.NAME) String page,
    @Nullable @Size(max = Limits.ADDRESS) String address,
    @Nullable @Size(max = Limits.NAME) String certainty) {

  Source source() {
    return new Source(citation, page, address, certainty);
  }
}
