package nl.mijlpaal.query.web.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.mijlpaal.contract.Kind;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.Standing;
import nl.mijlpaal.query.portfolio.Counts;

/**
 * Counts as a row shows them: only what is there, and each status as a part of the whole.
 *
 * @param parts of the bar, from left to right
 * @param staleDiffers whether others lack a recent report than those that were never reported on;
 *     else the one number says what the other does
 */
public record Standings(Counts counts, List<OfKind> kinds, List<Part> parts, boolean staleDiffers) {
  static final int WIDTH = 1000;

  /** From done to not known, with what asks for attention in between. */
  private static final List<Standing> ORDER =
      List.of(
          Standing.ACHIEVED,
          Standing.ON_TRACK,
          Standing.AT_RISK,
          Standing.OFF_TRACK,
          Standing.UNRATED,
          Standing.NOT_STATED,
          Standing.DROPPED);

  /** How many there are of a kind. */
  public record OfKind(Kind kind, int count) {}

  /**
   * How many have a status, as a stretch of the bar.
   *
   * @param from where it begins, of {@value #WIDTH}
   */
  public record Part(Standing status, int count, int from, int width) {}

  public static Standings of(List<MilestoneView> views, LocalDate day) {
    var counts = Counts.of(views, day);
    var kinds =
        Arrays.stream(Kind.values())
            .map(kind -> new OfKind(kind, count(counts, kind)))
            .filter(some -> some.count() > 0)
            .toList();
    return new Standings(counts, kinds, parts(counts), counts.stale() > never(counts));
  }

  /** How many were never reported on. */
  public int never() {
    return never(counts);
  }

  private static int never(Counts counts) {
    return Objects.requireNonNullElse(counts.byStatus().get(Standing.NOT_STATED), 0);
  }

  private static List<Part> parts(Counts counts) {
    var parts = new ArrayList<Part>();
    var before = 0;
    for (var status : ORDER) {
      var count = Objects.requireNonNullElse(counts.byStatus().get(status), 0);
      if (count == 0) continue;
      var from = before * WIDTH / counts.total();
      before += count;
      parts.add(new Part(status, count, from, before * WIDTH / counts.total() - from));
    }
    return parts;
  }

  private static int count(Counts counts, Kind kind) {
    return Objects.requireNonNullElse(counts.byKind().get(kind), 0);
  }
}
