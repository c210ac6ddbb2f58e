package nl.mijlpaal.query.web.roadmap;

/** How close by time is looked at; without it, all of it is. */
enum Zoom {
  /** Years with their quarters. */
  YEAR(8),
  /** Quarters with their months. */
  QUARTER(3);

  private final int years;

  Zoom(int years) {
    this.years = years;
  }

  /** How many years stand beside each other. */
  int years() {
    return years;
  }

  /** The first year that is shown so that nothing of it lies outside all that is ever shown. */
  int first(int asked) {
    return Math.clamp(asked, Axis.FIRST, Axis.FAR + 1 - years);
  }
}
