package nl.mijlpaal.standalone;

import java.io.PrintWriter;

/** How far something is, on one line of the terminal. */
final class ProgressBar {
  private static final int WIDTH = 40;

  private final PrintWriter out;
  private final String title;
  private final int total;
  private int done;

  ProgressBar(PrintWriter out, String title, int total) {
    this.out = out;
    this.title = title;
    this.total = total;
  }

  void advance() {
    done++;
    int filled = WIDTH * Math.min(done, total) / Math.max(total, 1);
    out.print("\r" + title + " [" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done);
    out.flush();
  }

  void end(String outcome) {
    out.println(": " + outcome);
    out.flush();
  }
}
