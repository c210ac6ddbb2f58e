package nl.mijlpaal.query.web.roadmap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Which day stands where on the picture. Between two stretches the axis is broken: they follow each
 * other in time, but the far one is drawn smaller. Close by, the ticks have a second line of names.
 */
record Axis(List<Stretch> stretches, List<Tick> ticks) {
  private static final int SECOND_LINE = 16;

  static final int FIRST = 2025;
  static final int LAST = 2040;
  static final int FAR = 2045;

  /** At both edges there is room for what points out of the picture. */
  private static final double LEFT = 0.03;

  private static final double BEFORE_BREAK = 0.875;
  private static final double AFTER_BREAK = 0.915;
  private static final double RIGHT = 0.97;

  Axis {
    stretches = List.copyOf(stretches);
    ticks = List.copyOf(ticks);
  }

  /** Days drawn in one scale: from the first up to, not including, the end. */
  record Stretch(LocalDate first, LocalDate end, double left, double right) {
    double at(LocalDate day) {
      var days = (double) ChronoUnit.DAYS.between(first, day);
      var part = days / ChronoUnit.DAYS.between(first, end);
      return left + Math.clamp(part, 0, 1) * (right - left);
    }
  }

  /** Where the line under the years runs: not through a break. */
  public List<Part> parts() {
    return stretches.stream()
        .map(s -> new Part(new Share(s.left()), new Share(s.right())))
        .toList();
  }

  /** A stretch of the line. */
  record Part(Share left, Share right) {}

  /**
   * A line across the picture, with what stands above the period that begins there.
   *
   * @param major also named where there is little room
   * @param second whether its name stands on the second line
   */
  record Tick(Share line, Share middle, String label, boolean major, boolean second) {}

  /** How much lower the rows begin than under one line of names, in pixels. */
  public int depth() {
    return ticks.stream().anyMatch(Tick::second) ? SECOND_LINE : 0;
  }

  int firstYear() {
    return stretches.getFirst().first().getYear();
  }

  int lastYear() {
    return stretches.getLast().end().minusDays(1).getYear();
  }

  /** The years 2025 to 2040, and up to 2045 beyond a break. */
  static Axis ofYears() {
    var near = new Stretch(newYear(FIRST), newYear(LAST + 1), LEFT, BEFORE_BREAK);
    var far = new Stretch(newYear(LAST + 1), newYear(FAR + 1), AFTER_BREAK, RIGHT);
    var ticks = new ArrayList<Tick>();
    IntStream.rangeClosed(FIRST, LAST).forEach(year -> ticks.add(year(year, near)));
    ticks.add(new Tick(new Share(far.left()), new Share(far.left()), "", false, false));
    ticks.add(year(FAR, far));
    return new Axis(List.of(near, far), ticks);
  }

  /** A few years: each with its quarters, or each quarter with its months. */
  static Axis closeBy(Zoom zoom, int first, int years, Locale locale) {
    var whole = new Stretch(newYear(first), newYear(first + years), LEFT, RIGHT);
    var ticks = new ArrayList<Tick>();
    var months = DateTimeFormatter.ofPattern("MMM", locale);
    for (int month = 0; month < 12 * years; month++) {
      var begin = newYear(first).plusMonths(month);
      var quarter = "Q" + (month % 12 / 3 + 1);
      var ofQuarter = zoom == Zoom.QUARTER ? quarter + " " + begin.getYear() : quarter;
      if (zoom == Zoom.YEAR && month % 12 == 0)
        ticks.add(tick(begin, 12, Integer.toString(begin.getYear()), false, true, whole));
      if (month % 3 == 0)
        ticks.add(
            tick(begin, 3, ofQuarter, zoom == Zoom.YEAR, years == 1 || month % 6 == 0, whole));
      if (zoom == Zoom.QUARTER) {
        var name = months.format(begin).replace(".", "");
        ticks.add(tick(begin, 1, name, true, years == 1 || month % 3 == 0, whole));
      }
    }
    return new Axis(List.of(whole), ticks);
  }

  /** Where the day begins; outside the axis, its nearest edge. */
  Share begin(LocalDate day) {
    var stretch = of(day);
    return new Share(stretch.at(day));
  }

  /** Where the day ends: never on the far side of a break. */
  Share end(LocalDate day) {
    var stretch = of(day);
    return new Share(stretch.at(day.plusDays(1)));
  }

  Share middle(LocalDate day) {
    return new Share((begin(day).of() + end(day).of()) / 2);
  }

  boolean endsBefore(LocalDate day) {
    return !day.isBefore(stretches.getLast().end());
  }

  boolean beginsAfter(LocalDate day) {
    return day.isBefore(stretches.getFirst().first());
  }

  boolean shows(LocalDate day) {
    return !beginsAfter(day) && !endsBefore(day);
  }

  /** Where the axis is broken: the middle of each gap. */
  public List<Share> breaks() {
    return IntStream.range(1, stretches.size())
        .mapToObj(i -> new Share((stretches.get(i - 1).right() + stretches.get(i).left()) / 2))
        .toList();
  }

  private Stretch of(LocalDate day) {
    return stretches.stream()
        .filter(stretch -> day.isBefore(stretch.end()))
        .findFirst()
        .orElseGet(stretches::getLast);
  }

  private static Tick year(int year, Stretch stretch) {
    return tick(newYear(year), 12, Integer.toString(year), false, year % 5 == 0, stretch);
  }

  private static Tick tick(
      LocalDate begin, int months, String label, boolean second, boolean major, Stretch stretch) {
    var line = stretch.at(begin);
    var middle = (line + stretch.at(begin.plusMonths(months))) / 2;
    return new Tick(new Share(line), new Share(middle), label, major, second);
  }

  private static LocalDate newYear(int year) {
    return LocalDate.of(year, 1, 1);
  }
}
