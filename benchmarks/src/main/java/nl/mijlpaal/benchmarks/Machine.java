package nl.mijlpaal.benchmarks;

import java.lang.management.ManagementFactory;

/** On what was measured: a figure says little without it. */
final class Machine {

  static void print() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    var memory =
        system instanceof com.sun.management.OperatingSystemMXBean more
            ? more.getTotalMemorySize() >> 30
            : 0;
    System.out.printf(
        "machine %d cores, %d GB, %s %s, Java %s, load %.1f at the start%n",
        system.getAvailableProcessors(),
        memory,
        system.getName(),
        system.getArch(),
        Runtime.version(),
        system.getSystemLoadAverage());
  }

  private Machine() {}
}
