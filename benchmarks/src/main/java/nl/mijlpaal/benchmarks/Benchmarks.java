package nl.mijlpaal.benchmarks;

import java.time.Duration;
import java.util.stream.LongStream;
import nl.mijlpaal.standalone.CrashStories;

/** Runs a measurement by its name; docs/performance.md says what each measures. */
public final class Benchmarks {
  private static final int DISRUPTIONS = 10;
  private static final String HELP =
      """
      decide [seconds a turn]           S1  commands a second in process
      http [seconds a turn]             S2  commands a second over HTTP
      import [rows]                     S3  rows a second into events
      import-file [rows] [heap in MB]   S3  the same as whole files over HTTP, and memory
      rebuild [events] [rounds]         S4  events a second into all read models
      visible [seconds a turn]          S5  accepted to visible
      asof [events] [many|deep] [sec]   S6  a roadmap as of a past moment
      reads [events] [sec]              S7  pages and reads, long history against short
      start [times]                     S9  start to first page, and memory
      crash [seeds] [first]             parts killed and paused while people write, a story a seed
      """;

  public static void main(String[] arguments) throws Exception {
    var name = arguments.length > 0 ? arguments[0] : "help";
    if (HELP.lines().anyMatch(line -> line.startsWith(name + " "))) Machine.print();
    switch (name) {
      case "decide" -> DecideBenchmark.run(seconds(arguments, 1));
      case "http" -> HttpBenchmark.run(seconds(arguments, 1));
      case "import" -> ImportBenchmark.run(number(arguments, 1, 20_000));
      case "import-file" ->
          FileBenchmark.run(number(arguments, 1, 100_000), number(arguments, 2, 256));
      case "rebuild" ->
          RebuildBenchmark.run(number(arguments, 1, 300_000), number(arguments, 2, 3));
      case "visible" -> VisibleBenchmark.run(seconds(arguments, 1));
      case "asof" ->
          AsOfBenchmark.run(
              number(arguments, 1, 10_000),
              arguments.length > 2 && arguments[2].equals("many"),
              seconds(arguments, 3));
      case "reads" -> ReadsBenchmark.run(number(arguments, 1, 1_000_000), seconds(arguments, 2));
      case "start" -> StartBenchmark.run(number(arguments, 1, 5));
      case "crash" -> crash(number(arguments, 1, 10), number(arguments, 2, 1));
      default -> System.out.print(HELP);
    }
  }

  private static void crash(int seeds, int first) throws Exception {
    var all = LongStream.range(first, (long) first + seeds).boxed().toList();
    if (!CrashStories.tell(all, DISRUPTIONS, System.out)) System.exit(1);
  }

  private static Duration seconds(String[] arguments, int at) {
    return Duration.ofSeconds(number(arguments, at, 30));
  }

  private static int number(String[] arguments, int at, int otherwise) {
    return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
  }

  private Benchmarks() {}
}
