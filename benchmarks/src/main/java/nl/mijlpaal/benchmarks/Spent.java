package nl.mijlpaal.benchmarks;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * Processor time of one thread of ours and of the database for each event: what a busy machine does
 * not blur.
 */
record Spent(double here, double database) {

  /**
   * Of the thread of that name, and of all sessions but the one that asks.
   *
   * @param asking to the database that they are connected to
   */
  static Spent by(String thread, Connection asking, long events) throws SQLException {
    var threads = ManagementFactory.getThreadMXBean();
    var here =
        Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
            .filter(info -> info != null && info.getThreadName().equals(thread))
            .mapToLong(info -> threads.getThreadCpuTime(info.getThreadId()))
            .sum();
    return new Spent(here / 1e3 / events, sessions(asking) / 1e3 / events);
  }

  static long sessions(Connection asking) throws SQLException {
    long nanos = 0;
    try (var statement = asking.createStatement();
        var row =
            statement.executeQuery(
                "select pid from pg_stat_activity where datname = current_database()"
                    + " and pid <> pg_backend_pid()")) {
      while (row.next())
        nanos +=
            ProcessHandle.of(row.getLong(1))
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO)
                .toNanos();
    }
    return nanos;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%.1f+%.1f=%.1f us of processor an event", here, database, here + database);
  }
}
