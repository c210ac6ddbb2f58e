package nl.mijlpaal.query.web.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import nl.mijlpaal.query.consuming.Reading;

/**
 * Tells a script how far an import is, a few times a second at most. Who goes away misses the news;
 * the import goes on.
 */
final class Progress {
  private static final long APART = 150_000_000;

  private final OutputStream out;
  private long told = System.nanoTime() - APART;
  private boolean gone;

  Progress(OutputStream out) {
    this.out = out;
  }

  void heard(Counts counts) {
    var now = System.nanoTime();
    if (now - told < APART) return;
    told = now;
    tell(counts);
  }

  void ended(String location) {
    tell(Map.of("location", location));
  }

  private void tell(Object news) {
    if (gone) return;
    try {
      out.write((Reading.JSON.writeValueAsString(news) + "\n").getBytes(UTF_8));
      out.flush();
    } catch (IOException e) {
      gone = true;
    }
  }
}
