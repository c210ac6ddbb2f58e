package nl.mijlpaal.query.web.roadmap;

import java.time.LocalDate;

/**
 * How close by time is looked at; without it, all of it is. No more is shown than fits on every
 * screen, so that nothing of it is out of sight.
 */
enum Zoom {
  /** Years with their quarters. */
  YEAR(5, 5),
  /** Quarters with their months. */
  QUARTER(2, 1);

  private final int years;
  private final int step;

  Zoom(int years, int step) {
    this.years = years;
    this.step = step;
  }

  /** How many years stand beside each other. */
  int years() {
    return years;
  }

  /** How many years further the next picture begins: beside two years, one of them stays. */
  int step() {
    return step;
  }

  /** The first year of those around a day: some of what was, more of what comes. */
  int around(LocalDate day) {
    return this == YEAR || day.getMonthValue() <= 6 ? day.getYear() - 1 : day.getYear();
  }

  /** The first year that is shown so that nothing of it lies outside all that is ever shown. */
  int first(int asked) {
    return Math.clamp(asked, Axis.FIRST, Axis.FAR + 1 - years);
  }
}
