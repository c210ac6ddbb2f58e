package nl.mijlpaal.benchmarks;

import java.time.Duration;

/** Runs a measurement by its name: {@code decide [seconds]}, {@code import [rows]}. */
public final class Benchmarks {

  public static void main(String[] arguments) throws Exception {
    var name = arguments.length > 0 ? arguments[0] : "help";
    switch (name) {
      case "decide" -> DecideBenchmark.run(Duration.ofSeconds(number(arguments, 30)));
      case "import" -> ImportBenchmark.run(number(arguments, 20_000));
      default -> System.out.println("decide [seconds per turn] · import [rows]");
    }
  }

  private static int number(String[] arguments, int otherwise) {
    return arguments.length > 1 ? Integer.parseInt(arguments[1]) : otherwise;
  }

  private Benchmarks() {}
}
