package nl.mijlpaal.query.web.listing;

import java.util.List;
import nl.mijlpaal.query.milestone.MilestoneView;

/**
 * One page of what was found.
 *
 * @param total on all pages, as far as it can be seen
 * @param outside how many of them the edition does not cover
 * @param first number of the first that is shown, from 1; 0 when there is none
 * @param page from 1
 */
record Listing(int total, long outside, int first, List<MilestoneView> shown, int page, int pages) {

  /** A page after the last shows the last. */
  static Listing of(List<MilestoneView> found, int asked, int size) {
    var pages = Math.max(1, (found.size() + size - 1) / size);
    var page = Math.min(asked, pages);
    var from = (page - 1) * size;
    return new Listing(
        found.size(),
        found.stream().filter(view -> !view.inScope()).count(),
        found.isEmpty() ? 0 : from + 1,
        found.subList(from, Math.min(found.size(), from + size)),
        page,
        pages);
  }

  public int last() {
    return first + Math.max(0, shown.size() - 1);
  }

  public boolean hasPrevious() {
    return page > 1;
  }

  public boolean hasNext() {
    return page < pages;
  }
}
