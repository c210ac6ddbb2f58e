package nl.mijlpaal.query.web.milestone;

import java.time.LocalDate;
import java.util.function.Function;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.ProvenanceTable;
import nl.mijlpaal.query.web.frame.Phrases;
import nl.mijlpaal.query.web.frame.Visit;
import nl.mijlpaal.query.web.told.Days;
import org.jspecify.annotations.Nullable;

/**
 * The days of a milestone in words, as exactly as each is known: what is known to the month is said
 * of the month.
 *
 * @param lastReport what the last report is about
 * @param moved when it moved last
 * @param ended when it was achieved or dropped
 */
record Dates(@Nullable String lastReport, @Nullable String moved, @Nullable String ended) {

  static Dates of(MilestoneView m, ProvenanceTable provenance, Visit visit, Phrases say) {
    var at = visit.at();
    var days = new Days(say);
    return new Dates(
        words(m.reported(), days::of),
        words(on(m.movedOn(), day -> provenance.moved(m.uuid(), day, at)), days::of),
        words(m.life().end(), days::of));
  }

  private static @Nullable Effective on(
      @Nullable LocalDate day, Function<LocalDate, Effective> known) {
    return day == null ? null : known.apply(day);
  }

  private static @Nullable String words(
      @Nullable Effective day, Function<Effective, String> words) {
    return day == null ? null : words.apply(day);
  }
}
