package nl.mijlpaal.query.web.work;

import java.time.LocalDate;
import java.util.List;
import nl.mijlpaal.contract.reference.Place;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.portfolio.Counts;
import nl.mijlpaal.query.web.frame.Visit;

/**
 * What others owe at one place, counted as the lists behind it count.
 *
 * @param stale without a report about the last quarter
 */
record Debt(Place place, int overdue, int stale) {

  /** Of every area of the edition, in their order. */
  static List<Debt> of(Visit visit, List<MilestoneView> views, LocalDate day) {
    return visit.areas().stream().map(area -> of(area, views, day)).toList();
  }

  private static Debt of(Place place, List<MilestoneView> views, LocalDate day) {
    var counts = Counts.of(WorkPage.at(place, views), day);
    return new Debt(place, counts.overdue(), counts.stale());
  }
}
