package nl.mijlpaal.benchmarks;

import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;

/** Measures something and its control in turns, so that a noisy machine troubles both alike. */
final class Turns {
  private static final int ROUNDS = 3;

  /** What one turn yields, per second. */
  @FunctionalInterface
  interface Rate {
    double perSecond() throws Exception;
  }

  /** Prints the median of the ratios, and everything it was made from. */
  static void compare(String name, String unit, Rate measured, String control, Rate controlRate)
      throws Exception {
    compare(ROUNDS, name, unit, measured, control, controlRate);
  }

  static void compare(
      int rounds, String name, String unit, Rate measured, String control, Rate controlRate)
      throws Exception {
    var lines = new ArrayList<String>();
    var ratios = new ArrayList<Double>();
    for (int round = 0; round < rounds; round++) {
      var base = controlRate.perSecond();
      var rate = measured.perSecond();
      ratios.add(rate / base);
      lines.add(String.format(Locale.ROOT, "%.0f/%.0f=%.2f", rate, base, rate / base));
    }
    var sorted = ratios.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%s %.2f %s (control %s; turns %s; spread %.2f-%.2f)%n",
        name,
        sorted.get(rounds / 2),
        unit,
        control,
        lines.stream().collect(Collectors.joining(" ")),
        sorted.getFirst(),
        sorted.getLast());
  }

  private Turns() {}
}
