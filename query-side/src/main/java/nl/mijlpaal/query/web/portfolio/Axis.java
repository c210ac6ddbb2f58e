package nl.mijlpaal.query.web.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The years of the small timelines: sixteen from the edition's own on, and a last column for
 * whatever lies behind them.
 *
 * @param today where today stands, in the units of the drawing; absent when it lies behind them
 */
record Axis(int first, @Nullable Integer today) {
  static final int YEARS = 16;
  static final int COLUMN = 12;

  /** Room between the last year and what lies behind it: there the axis is broken. */
  static final int BREAK = 14;

  static Axis of(int edition, LocalDate today) {
    var years = today.getYear() - edition;
    var within = years >= 0 && years < YEARS;
    return new Axis(edition, within ? years * COLUMN + COLUMN * today.getDayOfYear() / 366 : null);
  }

  public int last() {
    return first + YEARS - 1;
  }

  public int width() {
    return YEARS * COLUMN + BREAK + COLUMN;
  }

  /** Which column a day belongs to; what is past stands in the first. */
  int column(LocalDate day) {
    return Math.clamp(day.getYear() - first, 0, YEARS);
  }

  static int x(int column) {
    return column * COLUMN + (column == YEARS ? BREAK : 0);
  }

  /** The years that are written below it. */
  public List<Tick> ticks() {
    return Stream.concat(
            IntStream.iterate(0, n -> n < YEARS, n -> n + 5)
                .mapToObj(n -> new Tick(x(n) + COLUMN / 2, Integer.toString(first + n))),
            Stream.of(new Tick(x(YEARS) + COLUMN / 2, ">")))
        .toList();
  }

  /** A year below the axis. */
  record Tick(int x, String words) {}
}
