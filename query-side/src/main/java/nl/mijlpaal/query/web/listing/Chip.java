package nl.mijlpaal.query.web.listing;

import java.util.ArrayList;
import java.util.List;
import nl.mijlpaal.query.milestone.MilestoneFilter;
import nl.mijlpaal.query.web.frame.Visit;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was asked, to be seen and to be taken away.
 *
 * @param parameter its name in the address
 * @param words key of what is said of it
 * @param fact what stands in those words
 */
record Chip(String parameter, String words, @Nullable String fact) {

  static List<Chip> of(MilestoneFilter asked, Visit visit) {
    var chips = new ArrayList<Chip>();
    var places = new PlaceNames(visit);
    if (asked.area() != null) add(chips, "area", "listing.place", places.of(asked.area()));
    if (asked.section() != null) add(chips, "section", "listing.place", places.of(asked.section()));
    if (asked.plate() != null) add(chips, "plate", "listing.plate", places.plate(asked.plate()));
    if (asked.year() != null) add(chips, "year", "listing.year", asked.year().toString());
    if (asked.inScope() != null) add(chips, "inScope", "listing.inScope." + asked.inScope(), null);
    if (asked.kind() != null) add(chips, "kind", "kinds." + asked.kind(), null);
    if (asked.status() != null) add(chips, "status", "status." + asked.status(), null);
    if (asked.overdue() != null) add(chips, "overdue", "listing.overdue." + asked.overdue(), null);
    if (asked.stale() != null) add(chips, "stale", "listing.stale." + asked.stale(), null);
    if (asked.movedSince() != null)
      add(chips, "movedSince", "listing.movedSince", visit.say().day(asked.movedSince()));
    if (asked.ownerMissing() != null)
      add(chips, "ownerMissing", "listing.ownerMissing." + asked.ownerMissing(), null);
    if (asked.text() != null) add(chips, "text", "listing.text", asked.text());
    return chips;
  }

  private static void add(List<Chip> chips, String parameter, String words, @Nullable String fact) {
    chips.add(new Chip(parameter, words, fact));
  }
}
