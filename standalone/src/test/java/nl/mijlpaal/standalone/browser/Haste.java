package nl.mijlpaal.standalone.browser;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A script that somebody lets run with their own session, and that asks without a pause. */
final class Haste implements AutoCloseable {
  private static final int AT_ONCE = 8;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final CountDownLatch refused = new CountDownLatch(1);
  private volatile boolean running = true;

  private Haste(HttpRequest request) {
    for (int i = 0; i < AT_ONCE; i++) Thread.ofVirtual().start(() -> asks(request));
  }

  static Haste of(Reader reader) {
    return new Haste(
        HttpRequest.newBuilder(reader.pages().resolve("/v1/nothing-here"))
            .timeout(Duration.ofSeconds(10))
            .header("Cookie", "MIJLPAAL_PAGES=" + reader.session())
            .build());
  }

  private void asks(HttpRequest request) {
    try {
      while (running)
        if (http.send(request, BodyHandlers.discarding()).statusCode() == 429) refused.countDown();
    } catch (IOException _) {
      // it was told to stop
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void awaitsRefusal() throws InterruptedException {
    if (!refused.await(60, TimeUnit.SECONDS))
      throw new AssertionError("nobody was told to come back later");
  }

  @Override
  public void close() {
    running = false;
    http.shutdownNow();
  }
}
