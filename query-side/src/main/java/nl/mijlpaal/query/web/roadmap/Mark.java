package nl.mijlpaal.query.web.roadmap;

import java.util.List;
import java.util.Optional;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.query.milestone.TargetView;

/**
 * A moment as it is drawn: the shape says how precise it is, and what it promises.
 *
 * @param density how full the shape is, 0 to 1: the surer the day, the fuller
 * @param closed ends in a stop: at that moment at the latest
 * @param lead how many pixels of line lead to a stop that has no period
 */
record Mark(Shape shape, Share left, Share right, double density, boolean closed, int lead) {

  private static final double AT_EDGE = 0.9;
  private static final int LEAD = 26;
  private static final int SHORTEST_LEAD = 6;

  /** Between the stop of one and the line that leads to the next. */
  private static final int APART = 4;

  /** What a moment looks like, with the room that it takes beside its days, in pixels. */
  enum Shape {
    /** A diamond. */
    DAY(9, 9),
    /** A bar over the whole period, which may be open to the right. */
    SPAN(2, 2),
    /** A bar with an arrow: it begins in the period, and lasts. */
    FROM(2, 32),
    /** A line that stops at the last day on which it is in time. */
    BEFORE(28, 3),
    /** The same, with a tick beyond the stop: by then it was achieved. */
    ACHIEVED_BEFORE(28, 20),
    /** Outside the picture, on the left. */
    EARLIER(12, 2),
    /** Outside the picture, on the right. */
    LATER(2, 12);

    private final int roomLeft;
    private final int roomRight;

    Shape(int roomLeft, int roomRight) {
      this.roomLeft = roomLeft;
      this.roomRight = roomRight;
    }
  }

  /** A moment without known days has no place on the picture. */
  static Optional<Mark> of(TargetView target, Axis axis) {
    var begin = target.begin();
    var due = target.dueDay();
    if (begin == null || due == null) return Optional.empty();
    if (axis.endsBefore(begin)) return Optional.of(outside(Shape.LATER, axis.end(begin)));
    if (axis.beginsAfter(due)) return Optional.of(outside(Shape.EARLIER, axis.begin(due)));
    var shape =
        switch (target.qualifier()) {
          case BEFORE -> Shape.BEFORE;
          case FROM -> Shape.FROM;
          case IN -> target.precision() == Precision.DAY ? Shape.DAY : Shape.SPAN;
          case BY -> target.precision() == Precision.DAY ? Shape.BEFORE : Shape.SPAN;
        };
    var closed = target.qualifier() == Qualifier.BY;
    return Optional.of(
        switch (shape) {
          case DAY -> new Mark(shape, axis.middle(due), axis.middle(due), 1, closed, 0);
          case BEFORE, ACHIEVED_BEFORE ->
              new Mark(shape, axis.end(due), axis.end(due), 1, true, LEAD);
          case SPAN, FROM, EARLIER, LATER -> {
            var density = density(target.precision());
            yield new Mark(shape, axis.begin(begin), axis.end(due), density, closed, 0);
          }
        });
  }

  /** As the day on which something was achieved. */
  Mark achieved() {
    return shape == Shape.BEFORE
        ? new Mark(Shape.ACHIEVED_BEFORE, left, right, density, closed, lead)
        : this;
  }

  /** With a line to its stop that begins beyond the stops of others, on so many pixels. */
  Mark clearOf(List<Mark> others, int width) {
    if (lead == 0) return this;
    var gap =
        others.stream()
            .filter(other -> other.right.of() < right.of())
            .mapToDouble(other -> (right.of() - other.right.of()) * width - APART)
            .min()
            .orElse(LEAD);
    var shorter = (int) Math.clamp(gap, SHORTEST_LEAD, LEAD);
    return new Mark(shape, left, right, density, closed, shorter);
  }

  /** Whether it only points to where it lies. */
  boolean isOutside() {
    return shape == Shape.EARLIER || shape == Shape.LATER;
  }

  /** Whether an arrow to its right would fall off the picture. */
  public boolean atEdge() {
    return right.of() > AT_EDGE;
  }

  /** Its outermost point on the left, on a picture of so many pixels. */
  double reachLeft(int width) {
    return left.of() - (double) shape.roomLeft / width;
  }

  double reachRight(int width) {
    return right.of() + (double) shape.roomRight / width;
  }

  public Share width() {
    return new Share(Math.max(right.of() - left.of(), 0.004));
  }

  /** Where what became of it is drawn over it. */
  public Share middle() {
    return new Share((left.of() + right.of()) / 2);
  }

  private static Mark outside(Shape shape, Share edge) {
    return new Mark(shape, edge, edge, 1, false, 0);
  }

  private static double density(Precision precision) {
    return switch (precision) {
      case DAY -> 1;
      case MONTH, TERM -> 0.8;
      case QUARTER -> 0.6;
      case HALF_YEAR -> 0.45;
      case YEAR -> 0.3;
      case PERIOD, OPEN, ONGOING, RECURRING, UNKNOWN -> 0.18;
    };
  }
}
