package nl.mijlpaal.command.reporting;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.command.remembering.NewText;
import nl.mijlpaal.contract.Impediment;
import nl.mijlpaal.contract.ImpedimentKind;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.Status;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/** What a report says; at least one thing of it. */
record SaidForm(
    @Nullable Status status,
    @Nullable Target forecast,
    @Nullable @Size(max = Limits.TEXT) String narrative,
    @Nullable @Size(max = Limits.TEXT) String evidence,
    @Nullable ImpedimentForm impediment) {

  /**
   * What blocks it.
   *
   * @param askedOf the organisation or role that can take the decision, never a person
   */
  record ImpedimentForm(
      ImpedimentKind kind,
      @Nullable @Size(max = Limits.TEXT) String decisionAsked,
      @Nullable @Size(max = Limits.NAME) String askedOf) {}

  /** A report beside the texts that it refers to. */
  record Typed(Report report, List<NewText> texts) {}

  Typed typed() {
    var texts = new ArrayList<NewText>();
    var report =
        new Report(
            status,
            forecast,
            ref(narrative, texts),
            ref(evidence, texts),
            impediment == null
                ? null
                : new Impediment(
                    impediment.kind(),
                    ref(impediment.decisionAsked(), texts),
                    impediment.askedOf()));
    return new Typed(report, texts);
  }

  static @Nullable TextRef ref(@Nullable String typed, List<NewText> texts) {
    if (typed == null) return null;
    var text = NewText.of(typed);
    texts.add(text);
    return text.ref();
  }
}
