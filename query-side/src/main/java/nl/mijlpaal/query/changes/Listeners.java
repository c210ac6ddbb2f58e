package nl.mijlpaal.query.changes;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.query.platform.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** All connections that listen: so many at once, and none after the side began to stop. */
@Component
class Listeners implements SmartLifecycle {
  private final ChangeTail tail;
  private final Semaphore free;
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  private volatile boolean running;

  Listeners(ChangeTail tail, @Value("${mijlpaal.changes.listeners:500}") int most) {
    this.tail = tail;
    this.free = new Semaphore(most);
  }

  /**
   * Begins to tell a new listener what comes after a position.
   *
   * @param lasting until the listener's token ends
   */
  SseEmitter listen(Classification clearance, long after, Duration lasting) {
    if (!running || !free.tryAcquire())
      throw new Problem.TooManyListeners(Duration.ofSeconds(10)).exception();
    var emitter = new SseEmitter(Math.max(1, lasting.toMillis()));
    var thread =
        Thread.ofVirtual().name("listener").unstarted(new Listener(tail, emitter, clearance, after));
    var ended = new AtomicBoolean();
    Runnable end =
        () -> {
          if (!ended.compareAndSet(false, true)) return;
          free.release();
          threads.remove(thread);
          thread.interrupt();
        };
    emitter.onCompletion(end);
    emitter.onTimeout(emitter::complete);
    emitter.onError(_ -> end.run());
    threads.add(thread);
    thread.start();
    return emitter;
  }

  int count() {
    return threads.size();
  }

  @Override
  public void start() {
    running = true;
  }

  /** Before the server waits for open requests: these would never end by themselves. */
  @Override
  public void stop() {
    running = false;
    threads.forEach(Thread::interrupt);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
