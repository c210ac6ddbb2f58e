package nl.mijlpaal.query.web.milestone;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.mijlpaal.contract.MilestoneEvent.ProgressReported;
import nl.mijlpaal.contract.MilestoneEvent.ReportCorrected;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.TextRef;
import nl.mijlpaal.contract.target.TargetWords;
import nl.mijlpaal.query.change.Told;
import nl.mijlpaal.query.milestone.MilestoneHistory;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.platform.Problem;
import nl.mijlpaal.query.texts.Texts;
import nl.mijlpaal.query.texts.Typed;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.frame.Visit;
import nl.mijlpaal.query.web.recording.FormView;
import nl.mijlpaal.query.web.recording.Recording;
import nl.mijlpaal.query.web.told.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Takes up a report to correct it: the form opens with all that the report says now. */
@Component
class Reports {
  private final MilestoneHistory history;
  private final Texts texts;
  private final MessageSource words;

  Reports(MilestoneHistory history, Texts texts, MessageSource words) {
    this.history = history;
    this.texts = texts;
    this.words = words;
  }

  /** A correction takes the place of all that was said, so only who sees all of it can give one. */
  FormView toCorrect(UUID report, MilestoneView m, Visit visit) {
    var told =
        history
            .ofReport(m.uuid(), report, visit.at(), visit.caller().clearance())
            .filter(Told::whole)
            .orElseThrow(() -> new Problem.NotFound().exception());
    return FormView.fresh(
        Recording.CORRECTION,
        values(told, visit),
        m.revision(),
        visit.at().recorded(),
        report,
        true);
  }

  private Map<String, String> values(Told told, Visit visit) {
    var said = said(told);
    var values = new LinkedHashMap<String, String>();
    put(values, "status", said.status() == null ? null : said.status().name());
    var forecast = said.forecast();
    if (forecast != null)
      put(
          values,
          "forecast",
          forecast.words() == null ? TargetWords.in(visit.locale(), forecast) : forecast.words());
    put(values, "narrative", typed(said.narrative()));
    put(values, "evidence", typed(said.evidence()));
    var impediment = said.impediment();
    if (impediment != null) {
      put(values, "impediment.kind", impediment.kind().name());
      put(values, "impediment.decisionAsked", typed(impediment.decisionAsked()));
      put(values, "impediment.askedOf", impediment.askedOf());
    }
    var say = new Phrases(words, visit.locale());
    put(values, "effective", new Days(say).of(told.event().effective()));
    return values;
  }

  private static Report said(Told told) {
    return switch (told.event()) {
      case ProgressReported e -> e.said();
      case ReportCorrected e -> e.to();
      default -> throw new IllegalStateException("not a report: " + told.name());
    };
  }

  /** A text that is gone, or not there yet, is left for whoever corrects to write. */
  private @Nullable String typed(@Nullable TextRef ref) {
    return ref != null && texts.find(ref) instanceof Typed.Known(var text) ? text : null;
  }

  private static void put(Map<String, String> values, String field, @Nullable String value) {
    if (value != null) values.put(field, value);
  }
}
