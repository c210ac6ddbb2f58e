package nl.mijlpaal.command.importing;

import static nl.mijlpaal.command.importing.Column.ASKED_OF;
import static nl.mijlpaal.command.importing.Column.BACK_FILLED;
import static nl.mijlpaal.command.importing.Column.CLASSIFICATION;
import static nl.mijlpaal.command.importing.Column.DECISION_ASKED;
import static nl.mijlpaal.command.importing.Column.DEPENDS_ON;
import static nl.mijlpaal.command.importing.Column.EDITION;
import static nl.mijlpaal.command.importing.Column.EFFECTIVE;
import static nl.mijlpaal.command.importing.Column.EFFECTIVE_KNOWN;
import static nl.mijlpaal.command.importing.Column.EVIDENCE;
import static nl.mijlpaal.command.importing.Column.FORECAST;
import static nl.mijlpaal.command.importing.Column.FORECAST_QUALIFIER;
import static nl.mijlpaal.command.importing.Column.FORECAST_WORDS;
import static nl.mijlpaal.command.importing.Column.IMPEDIMENT;
import static nl.mijlpaal.command.importing.Column.IN_SCOPE;
import static nl.mijlpaal.command.importing.Column.KEY;
import static nl.mijlpaal.command.importing.Column.KIND;
import static nl.mijlpaal.command.importing.Column.KPI;
import static nl.mijlpaal.command.importing.Column.NARRATIVE;
import static nl.mijlpaal.command.importing.Column.NEEDS;
import static nl.mijlpaal.command.importing.Column.NEEDS_WORDS;
import static nl.mijlpaal.command.importing.Column.OUTCOME;
import static nl.mijlpaal.command.importing.Column.OWNER;
import static nl.mijlpaal.command.importing.Column.PILLAR;
import static nl.mijlpaal.command.importing.Column.PLACEMENTS;
import static nl.mijlpaal.command.importing.Column.POSITION;
import static nl.mijlpaal.command.importing.Column.REASON;
import static nl.mijlpaal.command.importing.Column.REPORT_KEY;
import static nl.mijlpaal.command.importing.Column.REVISION;
import static nl.mijlpaal.command.importing.Column.SOURCE;
import static nl.mijlpaal.command.importing.Column.SOURCE_ADDRESS;
import static nl.mijlpaal.command.importing.Column.SOURCE_CERTAINTY;
import static nl.mijlpaal.command.importing.Column.SOURCE_PAGE;
import static nl.mijlpaal.command.importing.Column.STATUS;
import static nl.mijlpaal.command.importing.Column.TARGET;
import static nl.mijlpaal.command.importing.Column.TARGET_QUALIFIER;
import static nl.mijlpaal.command.importing.Column.TARGET_WORDS;
import static nl.mijlpaal.command.importing.Column.TITLE;
import static nl.mijlpaal.command.importing.Column.TRL;

import java.time.LocalDate;
import java.util.List;
import nl.mijlpaal.command.answering.Fault;
import nl.mijlpaal.command.answering.Fault.Sort;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.command.importing.RowForm.Asked;
import nl.mijlpaal.command.importing.RowForm.Ground;
import nl.mijlpaal.command.importing.RowForm.Update;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.Source;
import nl.mijlpaal.contract.target.CalendarTerms;
import org.jspecify.annotations.Nullable;

/** Reads every field of a row, and finds everything that is wrong with them at once. */
final class RowReader {
  private final TimingReader timings;

  RowReader(CalendarTerms terms) {
    this.timings = new TimingReader(terms);
  }

  /** What came of reading. */
  sealed interface Read {
    record Understood(RowForm form) implements Read {}

    record Faulty(List<Fault> faults) implements Read {}
  }

  /**
   * @param today the effective day of a row that names none
   */
  Read read(Row row, LocalDate today) {
    var fields = new Fields(row);
    var key = key(fields);
    var revision = fields.number(REVISION, RowReader::revision);
    var position = fields.number(POSITION, RowReader::number);
    var edition = fields.number(EDITION, RowReader::year);
    var asked = asked(fields);
    var ground = ground(fields, today);
    var update = update(fields);
    if (!fields.faults().isEmpty() || ground == null)
      return new Read.Faulty(List.copyOf(fields.faults()));
    return new Read.Understood(
        new RowForm(
            key,
            revision,
            position,
            edition == null ? null : edition.intValue(),
            asked,
            ground,
            update));
  }

  private static String key(Fields fields) {
    var key = fields.firm(KEY, Limits.NAME).over("");
    if (key == null || key.isEmpty()) fields.wrong(KEY, Sort.MISSING);
    else if (!key.matches(Limits.KEY)) fields.wrong(KEY, Sort.NOT_OF_THIS_FORM, Limits.KEY);
    return key == null ? "" : key;
  }

  private Asked asked(Fields fields) {
    return new Asked(
        fields.oneOf(KIND, fields.firm(KIND, Limits.NAME), Words.KIND),
        fields.oneOf(PILLAR, fields.cell(PILLAR, Limits.NAME), Words.PILLAR),
        fields.firm(TITLE, Limits.TITLE),
        timings.read(fields, TARGET, TARGET_QUALIFIER, TARGET_WORDS),
        fields.read(PLACEMENTS, fields.firm(PLACEMENTS, Limits.TEXT), Compound::placements),
        fields.oneOf(IN_SCOPE, fields.firm(IN_SCOPE, Limits.NAME), Words.TRUTH),
        fields.cell(OWNER, Limits.NAME),
        fields.read(CLASSIFICATION, fields.firm(CLASSIFICATION, Limits.TITLE), Compound::marking),
        fields.read(NEEDS, fields.cell(NEEDS, Limits.TEXT), Compound::needs),
        fields.cell(NEEDS_WORDS, Limits.TITLE),
        fields.read(TRL, fields.cell(TRL, Limits.NAME), Compound::trl),
        fields.cell(KPI, Limits.KPI),
        fields.read(DEPENDS_ON, fields.cell(DEPENDS_ON, Limits.TEXT), Compound::keys));
  }

  private @Nullable Ground ground(Fields fields, LocalDate today) {
    var since = fields.since(EFFECTIVE, timings::written);
    var known = fields.oneOf(EFFECTIVE_KNOWN, Words.KNOWN);
    var citation = fields.told(SOURCE, Limits.CITATION);
    var page = fields.told(SOURCE_PAGE, Limits.NAME);
    var address = fields.told(SOURCE_ADDRESS, Limits.ADDRESS);
    var certainty = fields.told(SOURCE_CERTAINTY, Limits.CITATION);
    if (citation == null && (page != null || address != null || certainty != null))
      fields.wrong(SOURCE, Sort.MISSING);
    var source = citation == null ? null : new Source(citation, page, address, certainty);
    var reason = fields.told(REASON, Limits.TEXT);
    var backFilled = Boolean.TRUE.equals(fields.oneOf(BACK_FILLED, Words.TRUTH));
    try {
      var said = since == null ? Effective.on(today) : since;
      var effective = known == null ? said : new Effective(said.day(), known);
      return new Ground(effective, reason, source, backFilled);
    } catch (IllegalArgumentException e) {
      fields.wrong(EFFECTIVE, Sort.NOT_THE_LAST_DAY);
      return null;
    }
  }

  private Update update(Fields fields) {
    var update =
        new Update(
            fields.told(REPORT_KEY, Limits.NAME),
            fields.oneOf(STATUS, Words.STATUS),
            timings.read(fields, FORECAST, FORECAST_QUALIFIER, FORECAST_WORDS).over(null),
            fields.told(NARRATIVE, Limits.TEXT),
            fields.told(EVIDENCE, Limits.TEXT),
            fields.oneOf(IMPEDIMENT, Words.IMPEDIMENT),
            fields.told(DECISION_ASKED, Limits.TEXT),
            fields.told(ASKED_OF, Limits.NAME),
            fields.oneOf(OUTCOME, Words.OUTCOME));
    if (update.reports() && update.reportKey() == null) fields.wrong(REPORT_KEY, Sort.MISSING);
    if (update.impediment() == null && (update.decisionAsked() != null || update.askedOf() != null))
      fields.wrong(IMPEDIMENT, Sort.MISSING);
    return update;
  }

  /** The bare number, or as a revision is written elsewhere: {@code milestone:<uuid>@7}. */
  private static @Nullable Long revision(String text) {
    return number(text.substring(text.lastIndexOf('@') + 1));
  }

  private static @Nullable Long number(String text) {
    return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
  }

  private static @Nullable Long year(String text) {
    if (!text.matches("\\d{4}")) return null;
    var year = Long.valueOf(text);
    return year >= Limits.FIRST_YEAR && year <= Limits.LAST_YEAR ? year : null;
  }
}
