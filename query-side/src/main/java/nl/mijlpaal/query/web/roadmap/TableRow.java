package nl.mijlpaal.query.web.roadmap;

import java.util.ArrayList;
import java.util.List;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.roadmap.Lane;
import nl.mijlpaal.query.web.frame.Phrases;

/**
 * A milestone in the table beneath the picture.
 *
 * @param lane the place of its lane on the roadmap, from 0
 */
record TableRow(MilestoneView view, int lane, String plate, Story story) {

  /** All that stands in the lanes, in the order that is asked for. */
  static List<TableRow> of(
      List<Lane> lanes, Column sort, boolean descending, Needs told, Phrases words) {
    var rows = new ArrayList<TableRow>();
    for (int i = 0; i < lanes.size(); i++)
      for (var view : lanes.get(i).milestones())
        rows.add(new TableRow(view, i, lanes.get(i).name(), Story.of(view, told, words)));
    rows.sort(sort.order(descending));
    return rows;
  }
}
