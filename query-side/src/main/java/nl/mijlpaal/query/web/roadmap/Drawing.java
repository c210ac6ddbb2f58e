package nl.mijlpaal.query.web.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijlpaal.contract.Source;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.web.roadmap.Label.Run;
import nl.mijlpaal.query.web.roadmap.Timeline.LanePicture;

/** The picture as a document of its own: everything beneath each other, each with its place. */
record Drawing(Roadmap roadmap, Timeline timeline) {
  private static final int TOP = 92;
  private static final int NAME = 30;
  private static final int LEGEND = 108;
  private static final int LINE = 20;
  private static final int CHARACTERS = 150;

  /** A sheet with its place, under the name of its lane. */
  record Placed(LanePicture lane, Sheet sheet, int top) {}

  public List<Placed> sheets() {
    var placed = new ArrayList<Placed>();
    int top = TOP;
    for (var lane : timeline.lanes())
      for (var sheet : lane.sheets()) {
        top += NAME;
        placed.add(new Placed(lane, sheet, top));
        top += sheet.height();
      }
    return placed;
  }

  /** Where the list of what has no date begins. */
  public int undatedTop() {
    var sheets = sheets();
    return sheets.isEmpty() ? TOP : sheets.getLast().top() + sheets.getLast().sheet().height();
  }

  public int legendTop() {
    var undated = timeline.undated().size();
    return undatedTop() + (undated == 0 ? 0 : NAME + LINE * undated) + 2 * LINE;
  }

  public int sourcesTop() {
    return legendTop() + LEGEND;
  }

  public int height() {
    return sourcesTop() + LINE * sources().size() + LINE;
  }

  /** The documents that the plans come from, in lines that fit. */
  public List<String> sources() {
    var citations =
        shown()
            .map(MilestoneView::source)
            .filter(Objects::nonNull)
            .map(Source::citation)
            .distinct()
            .collect(Collectors.joining("; "));
    return Label.broken(List.of(new Run("", citations)), CHARACTERS).stream()
        .map(line -> line.stream().map(Run::text).collect(Collectors.joining()))
        .toList();
  }

  /** How many are shown, of how many. */
  public long count() {
    return shown().count();
  }

  public long all() {
    return roadmap.standing();
  }

  private Stream<MilestoneView> shown() {
    return roadmap.shown().stream().flatMap(lane -> lane.milestones().stream());
  }
}
