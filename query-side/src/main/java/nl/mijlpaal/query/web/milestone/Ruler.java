package nl.mijlpaal.query.web.milestone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.mijlpaal.contract.target.Precision;
import nl.mijlpaal.contract.target.Qualifier;
import nl.mijlpaal.contract.target.Target;
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

  /** What a lane shows: one of the three yardsticks, or what stands in the place of a forecast. */
  enum Yardstick {
    ORIGINAL,
    ADOPTED,
    FORECAST,
    /** Nobody gave a forecast, and the plan is no longer the original one. */
    PLAN,
    /** Nobody gave a forecast. */
    UNSTATED,
    ACHIEVED,
    DROPPED
  }

  /** How a moment is drawn: as wide as it is uncertain. */
  enum Shape {
    DIAMOND,
    SPAN,
    ARROW
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

  /** Before the first adoption the lane of the adopted target stays empty. */
  static Ruler of(MilestoneView m, LocalDate today) {
    var original = target(m.original());
    var yardstick = last(m);
    var expected =
        yardstick == Yardstick.FORECAST || yardstick == Yardstick.PLAN
            ? target(m.forecast())
            : null;
    var ended = m.life().on();
    var axis = axis(original, expected, ended == null ? today : ended, today);
    return new Ruler(
        List.of(
            new Lane(Yardstick.ORIGINAL, axis.mark(original)),
            new Lane(Yardstick.ADOPTED, null),
            new Lane(yardstick, axis.mark(expected))),
        axis.ticks(),
        axis.at(today),
        ended == null ? null : axis.at(ended));
  }

  /** Whether there is anything on it but the years. */
  public boolean drawn() {
    return achieved != null || lanes.stream().anyMatch(lane -> lane.mark() != null);
  }

  /** Whether there is something to draw between the original target and what became of it. */
  public boolean slipped() {
    var first = lanes.getFirst().mark();
    return first != null && reached() != null && first.end() != reached();
  }

  /** Where it ended, or where it is expected to. */
  public @Nullable Double reached() {
    var last = lanes.getLast().mark();
    return achieved != null ? achieved : last == null ? null : (Double) last.end();
  }

  private static Yardstick last(MilestoneView m) {
    return switch (m.life().phase()) {
      case ACHIEVED -> Yardstick.ACHIEVED;
      case DROPPED -> Yardstick.DROPPED;
      case OPEN ->
          m.forecastStated() || m.forecast() == null
              ? Yardstick.FORECAST
              : moved(m) ? Yardstick.PLAN : Yardstick.UNSTATED;
    };
  }

  private static boolean moved(MilestoneView m) {
    var original = target(m.original());
    var plan = target(m.forecast());
    return original != null && plan != null && !original.dueDay().equals(plan.dueDay());
  }

  private static @Nullable Target target(@Nullable TargetView view) {
    return view == null ? null : view.target();
  }

  private static Axis axis(
      @Nullable Target original, @Nullable Target forecast, LocalDate ended, LocalDate today) {
    var days = new ArrayList<>(List.of(ended, today));
    days.addAll(days(original));
    days.addAll(days(forecast));
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
        return new Mark(Shape.DIAMOND, at(target.first().minusDays(1)), first);
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
