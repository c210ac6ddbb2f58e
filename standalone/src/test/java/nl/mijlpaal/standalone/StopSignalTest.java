package nl.mijlpaal.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StopSignalTest {

  @Test
  void work_is_cut_off_and_what_comes_after_it_is_not() throws Exception {
    var begun = new CountDownLatch(1);
    var cutOff = new AtomicBoolean();
    Thread asking;
    try (var signal = new StopSignal()) {
      asking =
          Thread.ofVirtual()
              .start(() -> {
                await(begun);
                signal.stop();
              });

      signal.unlessAsked(() -> {
        begun.countDown();
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          cutOff.set(true);
          throw new IllegalStateException(e);
        }
      });

      assertThat(cutOff).isTrue();
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
      assertThat(asking.isAlive()).as("who asked waits until all has stopped").isTrue();
    }
    asking.join();
  }

  @Test
  void work_does_not_begin_once_stopping_is_asked() throws Exception {
    try (var signal = new StopSignal()) {
      Thread.ofVirtual().start(signal::stop);
      signal.await();

      signal.unlessAsked(() -> {
        throw new AssertionError("begun");
      });

      assertThat(signal.isAsked()).isTrue();
    }
  }

  @Test
  void work_that_fails_by_itself_fails() {
    try (var signal = new StopSignal()) {
      assertThatThrownBy(() ->
              signal.unlessAsked(() -> {
                throw new StartRefused("no");
              }))
          .isInstanceOf(StartRefused.class);
      assertThat(signal.isAsked()).isFalse();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
