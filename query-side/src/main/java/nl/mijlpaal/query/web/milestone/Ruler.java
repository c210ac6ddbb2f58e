package nl.mijlpaal.query.web.milestone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.mijlpaal.contract.Effective;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
import nl.mijlpaal.query.milestone.Happened;
import nl.mijlpaal.query.milestone.Life;
import nl.mijlpaal.query.milestone.MilestoneView;
import nl.mijlpaal.query.milestone.TargetView;
import org.jspecify.annotations.Nullable;

/**
 * The three yardsticks on one axis of years. Places are percentages of its width, so that it is
 * drawn sharp at every size.
 *
 * @param today where today lies
 * @param achieved where the day of achievement lies; absent while there is none
 */
record Ruler(List<Lane> lanes, List<Tick> ticks, double today, @Nullable Double achieved) {
  private static final int MOST_TICKS = 6;

  /** What a lane shows: one of the three yardsticks, or what stands in the place of one. */
  enum Yardstick {
    ORIGINAL,
    /** Empty until an edition is adopted. */
    ADOPTED,
    FORECAST,
    /** Nobody gave a forecast: the plan of the edition stands in its place. */
    UNSTATED,
    ACHIEVED,
    DROPPED
  }

  /** How a moment is drawn: as wide as it is uncertain. */
  enum Shape {
    DIAMOND,
    SPAN,
    ARROW,
    /** Any time up to there. */
    BEFORE
  }

  /**
   * One yardstick.
   *
   * @param mark absent where there is no moment to draw
   */
  record Lane(Yardstick yardstick, @Nullable Mark mark) {}

  record Mark(Shape shape, double from, double to) {
    public double width() {
      return Math.round(100 * (to - from)) / 100.0;
    }

    double middle() {
      return Math.round(50 * (from + to)) / 100.0;
    }

    /** The day on which it is due, which is the first of what is open to later. */
    public double end() {
      return shape == Shape.SPAN ? to : from;
    }
  }

  record Tick(int year, double at) {}

  Ruler {
    lanes = List.copyOf(lanes);
    ticks = List.copyOf(ticks);
  }

  static Ruler of(MilestoneView m, LocalDate today) {
    var moments = moments(m);
    var end = m.life().end();
    var axis = axis(List.of(today, end == null ? today : end.day()), moments);
    var lanes =
        moments.stream()
            .map(moment -> new Lane(moment.yardstick(), axis.mark(moment.target())))
            .toList();
    var last = lanes.getLast().mark();
    return new Ruler(
        lanes,
        axis.ticks(),
        axis.at(today),
        end == null ? null : last == null ? (Double) axis.at(end.day()) : (Double) last.middle());
  }

  /** What a lane is about, before it is known how long the axis is. */
  private record Moment(Yardstick yardstick, @Nullable Target target) {}

  private static List<Moment> moments(MilestoneView m) {
    var moments = new ArrayList<Moment>();
    moments.add(new Moment(Yardstick.ORIGINAL, target(m.original())));
    moments.add(new Moment(Yardstick.ADOPTED, null));
    var end = m.life().end();
    if (m.forecastStated() || (end == null && m.forecast() == null))
      moments.add(new Moment(Yardstick.FORECAST, target(m.forecast())));
    else if (end == null) moments.add(new Moment(Yardstick.UNSTATED, target(m.target())));
    if (end != null) moments.add(new Moment(ended(m.life().phase()), period(end)));
    return moments;
  }

  private static Yardstick ended(Life.Phase phase) {
    return phase == Life.Phase.DROPPED ? Yardstick.DROPPED : Yardstick.ACHIEVED;
  }

  /** Of an end that is known to a period, that period; a day is marked by itself. */
  private static @Nullable Target period(Effective end) {
    return switch (end.known()) {
      case DAY, AT_LATEST -> null;
      case MONTH, QUARTER, YEAR -> Happened.at(end);
    };
  }

  /** Whether there is anything on it but the years. */
  public boolean drawn() {
    return achieved != null || lanes.stream().anyMatch(lane -> lane.mark() != null);
  }

  /** A line from the original target to what became of it, or is planned or expected to. */
  record Joint(double from, double to) {}

  /** Absent where nothing moved, or nothing can be drawn. */
  public @Nullable Joint joint() {
    var first = lanes.getFirst().mark();
    var last = lanes.getLast().mark();
    if (first == null) return null;
    if (achieved != null) return joint(first, achieved);
    return last == null ? null : joint(first, last.end());
  }

  private static @Nullable Joint joint(Mark from, double to) {
    return from.end() == to ? null : new Joint(from.end(), to);
  }

  private static @Nullable Target target(@Nullable TargetView view) {
    return view == null ? null : view.target();
  }

  private static Axis axis(List<LocalDate> also, List<Moment> moments) {
    var days = new ArrayList<>(also);
    for (var moment : moments) days.addAll(days(moment.target()));
    var years = days.stream().mapToInt(LocalDate::getYear).summaryStatistics();
    return new Axis(years.getMin(), Math.max(years.getMax() + 1, years.getMin() + 2));
  }

  private static List<LocalDate> days(@Nullable Target target) {
    return target == null || target.first() == null || target.last() == null
        ? List.of()
        : List.of(target.first(), target.last());
  }

  /** From the first day of the one year to the first day of the other. */
  private record Axis(int from, int to) {

    double at(LocalDate day) {
      var begin = LocalDate.of(from, 1, 1);
      var whole = ChronoUnit.DAYS.between(begin, LocalDate.of(to, 1, 1));
      return Math.round(10_000.0 * ChronoUnit.DAYS.between(begin, day) / whole) / 100.0;
    }

    @Nullable Mark mark(@Nullable Target target) {
      if (target == null || target.first() == null || target.last() == null) return null;
      var first = at(target.first());
      var after = at(target.last().plusDays(1));
      if (target.qualifier() == Qualifier.FROM) return new Mark(Shape.ARROW, first, 100);
      if (target.qualifier() == Qualifier.BEFORE)
        return new Mark(Shape.BEFORE, at(target.first().minusDays(1)), first);
      return new Mark(
          target.precision() == Precision.DAY ? Shape.DIAMOND : Shape.SPAN, first, after);
    }

    List<Tick> ticks() {
      var step = (to - from + MOST_TICKS - 1) / MOST_TICKS;
      return IntStream.rangeClosed(from, to)
          .filter(year -> (year - from) % step == 0)
          .mapToObj(year -> new Tick(year, at(LocalDate.of(year, 1, 1))))
          .toList();
    }
  }
}
