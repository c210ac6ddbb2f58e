package nl.mijlpaal.query.changes;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionStreamsTest {
  private final MockHttpSession session = new MockHttpSession();
  private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

  @Test
  void a_stream_ends_with_its_session_whatever_that_is_called_by_then() throws Exception {
    SessionStreams.of(session).add(listener());
    session.changeSessionId();
    session.invalidate();

    assertThat(ended.get(10, SECONDS)).isTrue();
  }

  @Test
  void a_stream_that_comes_when_its_session_just_ended_ends_at_once() throws Exception {
    var streams = SessionStreams.of(session);
    session.invalidate();
    streams.add(listener());

    assertThat(ended.get(10, SECONDS)).isTrue();
  }

  @Test
  void a_session_has_its_streams_together_and_leaves_others_alone() {
    assertThat(SessionStreams.of(session)).isSameAs(SessionStreams.of(session));
    var other = listener();
    SessionStreams.of(new MockHttpSession()).add(other);
    session.invalidate();

    assertThat(other.isInterrupted()).isFalse();
    other.interrupt();
  }

  private Thread listener() {
    return Thread.ofVirtual()
        .start(() -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            ended.complete(true);
          }
        });
  }
}
