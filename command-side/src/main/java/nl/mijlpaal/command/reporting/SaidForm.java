package nl.mijlpaal.command.reporting;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.command.remembering.NewText;
import nl.mijlpaal.command.reporting.EarlierReports.Earlier;
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

  /**
   * @param earlier whose texts keep their ids where they say the same
   */
  Typed typed(Earlier earlier) {
    var texts = new ArrayList<NewText>();
    var report =
        new Report(
            status,
            forecast,
            ref(narrative, earlier, earlier.narrative(), texts),
            ref(evidence, earlier, earlier.evidence(), texts),
            impediment == null
                ? null
                : new Impediment(
                    impediment.kind(),
                    ref(impediment.decisionAsked(), earlier, earlier.decisionAsked(), texts),
                    impediment.askedOf()));
    return new Typed(report, texts);
  }

  private static @Nullable TextRef ref(
      @Nullable String typed, Earlier earlier, @Nullable TextRef before, List<NewText> texts) {
    return typed != null && earlier.holds(before, typed) ? before : ref(typed, texts);
  }

  static @Nullable TextRef ref(@Nullable String typed, List<NewText> texts) {
    if (typed == null) return null;
    var text = NewText.of(typed);
    texts.add(text);
    return text.ref();
  }
}
