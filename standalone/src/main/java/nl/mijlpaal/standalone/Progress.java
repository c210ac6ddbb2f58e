package nl.mijlpaal.standalone;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** What a person sees while things start, with the seconds since the start. */
record Progress(PrintWriter out, long since) {

  static Progress on(PrintWriter out) {
    return new Progress(out, System.nanoTime());
  }

  void up(String what) {
    say(String.format(Locale.ROOT, "  %5.1f s  %s", seconds(), what));
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  double seconds() {
    return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
  }
}
